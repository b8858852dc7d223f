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

    private const int LongestName = 60;
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

    internal static string Items(IReadOnlyList<(Obligation Obligation, ObligationCount Count)> page, int page0, int pages, DateOnly today)
    {
        var sheet = new Sheet();
        sheet.Add($"<b>Обзор по поручениям</b>, {Days.Long(today)}\nСколько организаций отчитались за всё, чему подошёл срок\n");
        for (var i = 0; i < page.Count; i++)
        {
            var count = page[i].Count;
            var overdue = count.Overdue > 0 ? $", просрочили {count.Overdue}" : "";
            sheet.Add($"{i + 1}. п. {Html.Escape(page[i].Obligation.Id)} {Html.Line(page[i].Obligation.Title, 100)}: отчитались {count.Reported} из {count.Colleges}{overdue}");
        }

        if (page.Count == 0)
            sheet.Add("Сроков за последние полгода и ближайшие две недели нет.");
        if (pages > 1)
            sheet.Add($"\nСтраница {page0 + 1} из {pages}");
        return sheet.ToString();
    }

    internal static string College(
        College college, IReadOnlyList<Person> people, IReadOnlyList<DutyView> shown, int accepted, int page, int pages, DateOnly today, WorkingCalendar calendar)
    {
        var sheet = new Sheet();
        sheet.Add(Html.Bold(college.FullName));
        sheet.Add(people.Count == 0 ? "Никто не подключён: нужна ссылка-приглашение"
            : string.Join("; ", people.Select(person => $"{Html.Escape(person.Name, 60)}, {RoleNames.Of(person.Role)}{(person.Reachable ? "" : " (сообщения не доходят)")}")));
        sheet.Gap();
        for (var i = 0; i < shown.Count; i++)
            sheet.Add(DutyLine.Of(i + 1, shown[i], today, calendar));
        if (pages > 1)
            sheet.Add($"\nСтраница {page + 1} из {pages}");
        sheet.Add($"\nПринято за полгода: {accepted}");
        return sheet.ToString();
    }

    /// <param name="dues">The item's duties, date by date.</param>
    /// <param name="shown">Those of this page who have not reported, in the order of their numbers.</param>
    internal static string Item(Obligation obligation, Document document, IReadOnlyList<IReadOnlyList<DutyView>> dues, IReadOnlyList<DutyView> shown, int page, int pages)
    {
        var sheet = new Sheet();
        sheet.Add($"{Html.Bold(obligation.Title, 300)}\n{Html.Line(document.Title, 200)}, п. {Html.Escape(obligation.Id)}\nСрок в документе: «{Html.Line(obligation.Deadline, 150)}»");
        var number = 0;
        foreach (var due in dues)
        {
            var owed = due.Where(view => view.Duty.IsOwed).Select(view => view.Id).ToHashSet();
            var named = shown.Where(view => owed.Contains(view.Id)).Select(view => $"{++number}) {Html.Line(view.College.Name, LongestName)}").ToList();
            if (page > 0 && named.Count == 0)
                continue;
            sheet.Gap();
            sheet.Add($"{Html.Bold(Days.Full(due[0].Duty.Key.Due))}: сдали {due.Count - owed.Count} из {due.Count}");
            if (named.Count > 0)
                sheet.Add($"Не сдали: {string.Join(", ", named)}{(owed.Count > named.Count ? $"; на других страницах {owed.Count - named.Count}" : "")}");
            if (due.Where(view => view.Duty.State == DutyState.Reported).ToList() is { Count: > 0 } waiting)
                sheet.Add($"Ждут приёмки: {Waiting(waiting, sheet.Left - (shown.Count - number) * (LongestName + 6) - dues.Count * 60)}");
        }

        if (pages > 1)
            sheet.Add($"\nСтраница {page + 1} из {pages}");
        return sheet.ToString();
    }

    /// <summary>By name where that leaves room for those who have not reported.</summary>
    private static string Waiting(IReadOnlyList<DutyView> waiting, int room) =>
        string.Join(", ", waiting.Select(view => Html.Line(view.College.Name, LongestName))) is var names && names.Length <= room ? names : Plurals.Colleges(waiting.Count);

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
