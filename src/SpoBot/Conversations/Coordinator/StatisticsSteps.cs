using SpoBot.Conversations.Claims;
using SpoBot.Domain.Discipline;
using SpoBot.Outbox;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Conversations.Coordinator;

/// <summary>«/statistics»: who keeps their dates, quarter by quarter.</summary>
internal static class StatisticsSteps
{
    private const int PageSize = 10;

    internal static Content.Message Now(Turn turn) => Screen(turn, Quarter.Of(turn.Today), 0);

    internal static Move? Show(Turn turn, Incoming.Press press, ShowStatistics statistics) => statistics is { Year: >= 2000 and <= 2100, Quarter: >= 1 and <= 4 }
        ? OverviewSteps.Show(turn, press, Screen(turn, new Quarter(statistics.Year, statistics.Quarter), statistics.Page))
        : null;

    private static Content.Message Screen(Turn turn, Quarter quarter, int page)
    {
        var book = turn.Desk.Discipline(quarter.From, quarter.To, Scope.Of(turn), turn.Zone, turn.Calendar);
        var colleges = book.ByCollege();
        var pages = Math.Max(1, (colleges.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = colleges.Skip(page * PageSize).Take(PageSize).ToList();
        var first = (page * PageSize) + 1;
        return new Content.Message(
            StatisticsText.Of(quarter, book.Total, shown, first, page, pages, isOver: quarter.To < turn.Today),
            [
                .. OverviewSteps.Paging(page, pages, p => new ShowStatistics(quarter.Year, quarter.Number, p)),
                [Key(quarter.Previous), Key(quarter.Next)],
                [new Button("Выгрузить", ClaimCodec.Write(new MakeExport(Domain.Exports.ExportForm.Workbook, quarter.From, quarter.To))), new Button("Обзор", ClaimCodec.Write(new ShowColleges(0)))],
            ]);
    }

    private static Button Key(Quarter quarter) => new(StatisticsText.Name(quarter), ClaimCodec.Write(new ShowStatistics(quarter.Year, quarter.Number, 0)));
}
