using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Wording.Head;

namespace SpoBot.Wording.Coordinator;

/// <summary>Who owes what, at a glance: a line of squares for each college, a fraction for each item.</summary>
internal static class OverviewText
{
    internal const int MostLines = 20;

    private const int MostSquares = 12;
    private const string Legend = "🟥 просрочено  🟨 не сдано  🟦 ждёт приёмки  🟩 принято";

    internal static string Colleges(IReadOnlyList<(College College, DutyCount Count, IReadOnlyList<Person> People)> page, int page0, int pages, DateOnly today)
    {
        var sheet = new Sheet();
        sheet.Add($"<b>Обзор по колледжам</b>, {Days.Long(today)}\n{Legend}\n");
        if (page.Count == 0)
            sheet.Add("Сроков за последние полгода и ближайшие две недели нет.");
        for (var i = 0; i < page.Count; i++)
            sheet.Add($"{i + 1}. {Html.Line(page[i].College.Name, 60)}{Reach(page[i].People)}\n{Squares(page[i].Count)}");
        if (pages > 1)
            sheet.Add($"\nСтраница {page0 + 1} из {pages}");
        return sheet.ToString();
    }

    internal static string Items(IReadOnlyList<(Obligation Obligation, DutyCount Count)> page, int page0, int pages, DateOnly today)
    {
        var sheet = new Sheet();
        sheet.Add($"<b>Обзор по поручениям</b>, {Days.Long(today)}\n");
        for (var i = 0; i < page.Count; i++)
        {
            var count = page[i].Count;
            var overdue = count.Overdue > 0 ? $", просрочено {count.Overdue}" : "";
            sheet.Add($"{i + 1}. п. {Html.Escape(page[i].Obligation.Id)} {Html.Line(page[i].Obligation.Title, 100)}: сдали {count.All - count.Owed} из {count.All}{overdue}");
        }

        if (page.Count == 0)
            sheet.Add("Сроков за последние полгода и ближайшие две недели нет.");
        if (pages > 1)
            sheet.Add($"\nСтраница {page0 + 1} из {pages}");
        return sheet.ToString();
    }

    /// <param name="shown">How many of the pending ones found room; their numbers are what buttons say.</param>
    internal static string College(
        College college, IReadOnlyList<Person> people, IReadOnlyList<DutyView> pending, int accepted, DateOnly today, WorkingCalendar calendar, out int shown)
    {
        var sheet = new Sheet();
        sheet.Add(Html.Bold(college.FullName));
        sheet.Add(people.Count == 0 ? "Никто не подключён: нужна ссылка-приглашение"
            : string.Join("; ", people.Select(person => $"{Html.Escape(person.Name, 60)}, {RoleNames.Of(person.Role)}{(person.Reachable ? "" : " (сообщения не доходят)")}")));
        sheet.Gap();
        shown = 0;
        while (shown < Math.Min(pending.Count, MostLines) && sheet.Add(DutyLine.Of(shown + 1, pending[shown], today, calendar), spare: 80))
            shown++;
        if (pending.Count > shown)
            sheet.Add($"и ещё {Plurals.Items(pending.Count - shown)}");
        sheet.Add($"\nПринято за полгода: {accepted}");
        return sheet.ToString();
    }

    /// <param name="dues">The item's duties, date by date.</param>
    /// <param name="numbered">Who has not reported, in the order of their numbers.</param>
    internal static string Item(Obligation obligation, Document document, IReadOnlyList<IReadOnlyList<DutyView>> dues, IReadOnlyList<DutyView> numbered)
    {
        var sheet = new Sheet();
        sheet.Add($"{Html.Bold(Html.Cut(obligation.Title, 200))}\n{Html.Line(document.Title, 200)}, п. {Html.Escape(obligation.Id)}\nСрок в документе: «{Html.Line(obligation.Deadline, 150)}»");
        var number = 0;
        foreach (var due in dues)
        {
            var owed = due.Where(view => view.Duty.IsOwed).ToList();
            var named = owed.TakeWhile(view => number < numbered.Count && numbered[number].Id == view.Id && ++number > 0).ToList();
            sheet.Gap();
            sheet.Add($"{Html.Bold(Days.Full(due[0].Duty.Key.Due))}: сдали {due.Count - owed.Count} из {due.Count}", spare: 100);
            var first = number - named.Count + 1;
            if (named.Count > 0)
                sheet.Add($"Не сдали: {string.Join(", ", named.Select((view, i) => $"{first + i}) {Html.Line(view.College.Name, 60)}"))}{(owed.Count > named.Count ? $" и ещё {owed.Count - named.Count}" : "")}", spare: 60);
            if (due.Where(view => view.Duty.State == DutyState.Reported).ToList() is { Count: > 0 } waiting)
                sheet.Add($"Ждут приёмки: {string.Join(", ", waiting.Take(MostLines).Select(view => Html.Line(view.College.Name, 60)))}{(waiting.Count > MostLines ? $" и ещё {waiting.Count - MostLines}" : "")}", spare: 60);
        }

        return sheet.ToString();
    }

    private static string Reach(IReadOnlyList<Person> people) =>
        people.Count == 0 ? " – никто не подключён" : people.Any(person => person.Reachable) ? "" : " – сообщения не доходят";

    /// <summary>One square a duty while there is room; else the share of each colour.</summary>
    private static string Squares(DutyCount count)
    {
        var open = count.Owed - count.Overdue;
        var total = count.Overdue + open + count.Reported + count.Accepted;
        if (total <= MostSquares)
            return Row("🟥", count.Overdue) + Row("🟨", open) + Row("🟦", count.Reported) + Row("🟩", count.Accepted);
        return string.Join(' ', new[] { ("🟥", count.Overdue), ("🟨", open), ("🟦", count.Reported), ("🟩", count.Accepted) }
            .Where(it => it.Item2 > 0).Select(it => $"{it.Item1}×{it.Item2}"));
    }

    private static string Row(string square, int count) => string.Concat(Enumerable.Repeat(square, count));
}
