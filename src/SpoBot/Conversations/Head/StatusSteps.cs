using SpoBot.Conversations.Claims;
using SpoBot.Domain.Duties;
using SpoBot.Outbox;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Head;

/// <summary>«/status»: what is overdue, due, returned, waiting, next; the whole year; what is done.</summary>
internal static class StatusSteps
{
    internal const int PageSize = 8;

    private const int DaysBack = 400;
    private const int DaysAhead = 400;
    private const int MostAhead = 5;

    /// <summary>Whichever page has today on it.</summary>
    private const int Current = -1;

    internal static Move Show(Turn turn, Incoming.Press press, ShowStatus status) =>
        Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId), InPlace(press, Page(turn, status.Filter, status.Page))));

    internal static Content.Message Page(Turn turn, StatusFilter filter, int page)
    {
        var college = turn.Desk.College(turn.Who!.College!)!;
        var all = Sorted(turn, college.Id, filter);
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        page = page == Current ? PageOfToday(all, turn.Today) : Math.Clamp(page, 0, pages - 1);
        var shown = all.Skip(page * PageSize).Take(PageSize).ToList();
        var heading = Heading(filter);
        var html = shown.Count > 0
            ? StatusText.Of(college, heading, shown, page, pages, turn.Today, turn.Calendar)
            : StatusText.Nothing(college, heading, Nothing(filter), turn.Today);
        return new Content.Message(html, [.. Numbers(shown), .. Pages(filter, page, pages), Filters(filter)]);
    }

    internal static Content.Edit InPlace(Incoming.Press press, Content.Message message) => new(press.MessageId ?? 0, message.Html, message.Buttons);

    private static List<(string Section, DutyView View)> Sorted(Turn turn, string college, StatusFilter filter)
    {
        var duties = turn.Desk.DutiesOf(college, turn.Today.AddDays(-DaysBack), turn.Today.AddDays(DaysAhead));
        return filter switch
        {
            StatusFilter.Done => [.. duties.Where(d => d.Duty.State is DutyState.Accepted or DutyState.Waived).Reverse().Select(d => ("Исполнено", d))],
            StatusFilter.Year => [.. duties.Where(d => d.Duty.Expected.Year == turn.Today.Year).Select(d => (Wording.Days.Month(d.Duty.Expected.Month), d))],
            _ => Now(turn.Today, duties),
        };
    }

    private static List<(string Section, DutyView View)> Now(DateOnly today, IReadOnlyList<DutyView> duties)
    {
        var owed = duties.Where(d => d.Duty.IsOwed).ToList();
        return
        [
            .. owed.Where(d => d.Duty.State == DutyState.Returned).Select(d => ("Вернули на доработку", d)),
            .. Open(d => d.Expected < today).Select(d => ("Просрочено", d)),
            .. Open(d => d.Expected == today).Select(d => ("Сегодня", d)),
            .. Open(d => d.Expected > today && d.Expected <= today.AddDays(7)).Select(d => ("Ближайшие 7 дней", d)),
            .. duties.Where(d => d.Duty.State == DutyState.Reported).Select(d => ("Ждёт приёмки", d)),
            .. Open(d => d.Expected > today.AddDays(7)).Take(MostAhead).Select(d => ("Дальше", d)),
        ];

        IEnumerable<DutyView> Open(Func<Duty, bool> when) => owed.Where(d => d.Duty.State == DutyState.Open && when(d.Duty));
    }

    private static string Heading(StatusFilter filter) => filter switch
    {
        StatusFilter.Year => "Весь год",
        StatusFilter.Done => "Исполненное",
        _ => "Сроки",
    };

    private static string Nothing(StatusFilter filter) => filter switch
    {
        StatusFilter.Year => StatusText.NothingThisYear,
        StatusFilter.Done => StatusText.NothingDone,
        _ => StatusText.NothingNow,
    };

    private static int PageOfToday(List<(string Section, DutyView View)> all, DateOnly today) =>
        Math.Max(0, all.FindIndex(item => item.View.Duty.Expected >= today)) / PageSize;

    private static IEnumerable<IReadOnlyList<Button>> Numbers(List<(string Section, DutyView View)> shown) =>
        shown.Select((item, i) => new Button($"{i + 1}", ClaimCodec.Write(new ShowDuty(item.View.Id)))).Chunk(4);

    private static IEnumerable<IReadOnlyList<Button>> Pages(StatusFilter filter, int page, int pages)
    {
        var buttons = new List<Button>();
        if (page > 0)
            buttons.Add(new Button("← Назад", ClaimCodec.Write(new ShowStatus(filter, page - 1))));
        if (page < pages - 1)
            buttons.Add(new Button("Ещё →", ClaimCodec.Write(new ShowStatus(filter, page + 1))));
        return buttons.Count > 0 ? [buttons] : [];
    }

    private static Button[] Filters(StatusFilter shown) =>
        [.. new[] { (StatusFilter.Now, "Сейчас"), (StatusFilter.Year, "Весь год"), (StatusFilter.Done, "Исполненное") }
            .Where(filter => filter.Item1 != shown)
            .Select(filter => new Button(filter.Item2, ClaimCodec.Write(new ShowStatus(filter.Item1, filter.Item1 == StatusFilter.Year ? Current : 0))))];
}
