using System.Globalization;
using SpoBot.Conversations.Claims;
using SpoBot.Domain.Discipline;
using SpoBot.Domain.Exports;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Conversations.Coordinator;

/// <summary>«/export»: for which days, then in which form. The file follows by itself.</summary>
internal static class ExportSteps
{
    internal static Content.Message Choose(Turn turn)
    {
        var quarter = Quarter.Of(turn.Today);
        return Screen(turn, quarter.From, quarter.To);
    }

    internal static Move? Press(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        ChooseExport choose => IsSensible(choose.From, choose.To) ? OverviewSteps.Show(turn, press, Screen(turn, choose.From, choose.To)) : null,
        MakeExport make => IsSensible(make.From, make.To) ? Make(turn, press, make) : null,
        _ => null,
    };

    private static Content.Message Screen(Turn turn, DateOnly from, DateOnly to)
    {
        var quarter = Quarter.Of(turn.Today);
        var year = turn.Today.Year;
        return new Content.Message(
            ExportText.Choose(from, to),
            [
                [Days(quarter.Previous.From, quarter.Previous.To), Days(quarter.From, quarter.To)],
                [Days(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)), Days(new DateOnly(year - 1, 1, 1), new DateOnly(year + 1, 12, 31))],
                [File("Excel: всё", ExportForm.Workbook)],
                [File("CSV: сроки", ExportForm.DutiesCsv), File("CSV: дисциплина", ExportForm.DisciplineCsv)],
                [File("CSV: уведомления", ExportForm.NoticesCsv), File("CSV: поручения", ExportForm.RegisterCsv)],
            ]);

        Button Days(DateOnly first, DateOnly last) =>
            new((first, last) == (from, to) ? $"✓ {ExportText.Span(first, last)}" : ExportText.Span(first, last), ClaimCodec.Write(new ChooseExport(first, last)));

        Button File(string caption, ExportForm form) => new(caption, ClaimCodec.Write(new MakeExport(form, from, to)));
    }

    private static Move Make(Turn turn, Incoming.Press press, MakeExport make) => new(
        turn.Talk,
        new ExportCommand.Ask(turn.Incoming.UpdateId.ToString(CultureInfo.InvariantCulture), new ExportOrder(make.Form, make.From, make.To), press.Chat),
        outcome => Reply.With(outcome.Agreed
            ? new Content.Toast(press.CallbackId, ExportText.Asked)
            : new Content.Toast(press.CallbackId, Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf), Alert: true)));

    private static bool IsSensible(DateOnly from, DateOnly to) => from <= to && from.Year >= 2000 && to.Year <= 2100;
}
