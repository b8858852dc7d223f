using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Head;
using SpoBot.Domain.Duties;
using SpoBot.Outbox;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Conversations.Coordinator;

/// <summary>«/overview»: who owes what, by college and by obligation.</summary>
internal static class OverviewSteps
{
    private const int PageSize = 10;
    private const int DaysBack = 180;
    private const int DaysAhead = 14;

    internal static Move Show(Turn turn, Incoming.Press press, Content.Message screen) =>
        Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId), StatusSteps.InPlace(press, screen)));

    internal static Content.Message Colleges(Turn turn, int page)
    {
        var (from, to) = Window(turn);
        var counts = turn.Desk.CountByCollege(from, to, turn.Today, Scope.Of(turn))
            .OrderByDescending(it => it.Count.Overdue).ThenByDescending(it => it.Count.Owed).ThenByDescending(it => it.Count.Reported)
            .Select(it => (College: turn.Desk.College(it.College)!, it.Count)).ToList();
        var pages = Pages(counts.Count);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = counts.Skip(page * PageSize).Take(PageSize).ToList();
        return new Content.Message(
            OverviewText.Colleges([.. shown.Select(it => (it.College, it.Count, turn.Desk.PeopleOf(it.College.Id)))], page, pages, turn.Today),
            [
                .. shown.Select((it, i) => Key($"{i + 1}", new ShowCollege(page, it.College.Id))).Chunk(5),
                .. Paging(page, pages, p => new ShowColleges(p)),
                [Key("По поручениям", new ShowItems(0)), Key("Входящие", new NextInInbox(0))],
            ]);
    }

    internal static Content.Message Items(Turn turn, int page)
    {
        var (from, to) = Window(turn);
        var counts = turn.Desk.CountByObligation(from, to, turn.Today, Scope.Of(turn))
            .OrderByDescending(it => it.Overdue).ThenByDescending(it => it.Colleges - it.Reported).ToList();
        var pages = Pages(counts.Count);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = counts.Skip(page * PageSize).Take(PageSize)
            .Select(it => (Obligation: turn.Desk.Obligation(it.Document, it.Obligation)!, Count: it, Any: turn.Desk.OfObligation(it.Document, it.Obligation, from, to)[0].Id)).ToList();
        return new Content.Message(
            OverviewText.Items([.. shown.Select(it => (it.Obligation, it.Count))], page, pages, turn.Today),
            [
                .. shown.Select((it, i) => Key($"{i + 1}", new ShowItem(it.Any, page))).Chunk(5),
                .. Paging(page, pages, p => new ShowItems(p)),
                [Key("По колледжам", new ShowColleges(0)), Key("Входящие", new NextInInbox(0))],
            ]);
    }

    internal static Content.Message CollegeCard(Turn turn, string id, int list, int page = 0)
    {
        if (turn.Desk.College(id) is not { } college || !Scope.Covers(turn, college))
            return Colleges(turn, list);
        var (from, to) = Window(turn);
        var duties = turn.Desk.DutiesOf(id, from, to).Where(view => Scope.Covers(turn, view)).ToList();
        var pending = duties.Where(view => view.Duty.State is not (DutyState.Accepted or DutyState.Waived)).ToList();
        var pages = Pages(pending.Count);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = pending.Skip(page * PageSize).Take(PageSize).ToList();
        return new Content.Message(
            OverviewText.College(college, turn.Desk.PeopleOf(id), shown, duties.Count(view => view.Duty.State == DutyState.Accepted), page, pages, turn.Today, turn.Calendar),
            [
                .. shown.Select((view, i) => Key($"{i + 1}", new ShowCase(view.Id))).Chunk(5),
                .. Paging(page, pages, p => new ShowCollegePage(list, p, id)),
                [Key("← Обзор", new ShowColleges(list))],
            ]);
    }

    /// <summary>Who has reported on an item, who has not, by period.</summary>
    /// <param name="list">The page of the list that it was opened from.</param>
    internal static Content.Message ItemCard(Turn turn, DutyView any, int list, int page = 0)
    {
        var (from, to) = Window(turn);
        var dues = turn.Desk.OfObligation(any.Obligation.Document, any.Obligation.Id, from, to).Where(view => view.Duty.State != DutyState.Waived)
            .GroupBy(view => view.Duty.Key.Due).OrderByDescending(due => due.Key).Select(due => due.ToList()).ToList();
        var owed = dues.SelectMany(due => due).Where(view => view.Duty.IsOwed).ToList();
        var pages = Pages(owed.Count, OverviewText.MostLines);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = owed.Skip(page * OverviewText.MostLines).Take(OverviewText.MostLines).ToList();
        return new Content.Message(
            OverviewText.Item(any.Obligation, any.Document, dues, shown, page, pages),
            [
                .. shown.Select((view, i) => Key($"{i + 1}", new ShowCase(view.Id))).Chunk(5),
                .. Paging(page, pages, p => new ShowDebtors(any.Id, list, p)),
                [Key("← По поручениям", new ShowItems(list))],
            ]);
    }

    /// <summary>What has come due lately and what is coming soon.</summary>
    private static (DateOnly From, DateOnly To) Window(Turn turn) => (turn.Today.AddDays(-DaysBack), turn.Today.AddDays(DaysAhead));

    private static int Pages(int count, int onOne = PageSize) => Math.Max(1, (count + onOne - 1) / onOne);

    internal static IEnumerable<IReadOnlyList<Button>> Paging(int page, int pages, Func<int, Claim> to)
    {
        var buttons = new List<Button>();
        if (page > 0)
            buttons.Add(Key("← Назад", to(page - 1)));
        if (page < pages - 1)
            buttons.Add(Key("Ещё →", to(page + 1)));
        return buttons.Count > 0 ? [buttons] : [];
    }

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
