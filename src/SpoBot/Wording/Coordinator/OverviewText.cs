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

    internal static string Colleges(IReadOnlyList<(College College, DutyCount Count)> page, int page0, int pages, DateOnly today)
    {
        var sheet = new Sheet();
        sheet.Add($"<b>Обзор по колледжам</b>, {Days.Long(today)}\n{Legend}\n");
        if (page.Count == 0)
            sheet.Add("Сроков за последние полгода и ближайшие две недели нет.");
        for (var i = 0; i < page.Count; i++)
            sheet.Add($"{i + 1}. {Html.Line(page[i].College.Name, 60)}\n{Squares(page[i].Count)}");
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

    internal static string College(College college, IReadOnlyList<Person> people, IReadOnlyList<DutyView> duties, DateOnly today, WorkingCalendar calendar)
    {
        var sheet = new Sheet();
        sheet.Add(Html.Bold(college.FullName));
        sheet.Add(people.Count == 0 ? "Никто не подключён: нужна ссылка-приглашение"
            : string.Join("; ", people.Select(person => $"{Html.Escape(person.Name, 60)}, {RoleNames.Of(person.Role)}{(person.Reachable ? "" : " (сообщения не доходят)")}")));
        sheet.Gap();
        var pending = duties.Where(view => view.Duty.State != DutyState.Accepted).ToList();
        for (var i = 0; i < Math.Min(pending.Count, MostLines); i++)
            sheet.Add(DutyLine.Of(i + 1, pending[i], today, calendar), spare: 80);
        if (pending.Count > MostLines)
            sheet.Add($"и ещё {Plurals.Items(pending.Count - MostLines)}");
        sheet.Add($"\nПринято за полгода: {duties.Count - pending.Count}");
        return sheet.ToString();
    }

    internal static string Item(Obligation obligation, Document document, IReadOnlyList<DutyView> duties, DateOnly today)
    {
        var sheet = new Sheet();
        sheet.Add($"{Html.Bold(Html.Cut(obligation.Title, 200))}\n{Html.Line(document.Title, 200)}, п. {Html.Escape(obligation.Id)}\nСрок в документе: «{Html.Line(obligation.Deadline, 150)}»");
        foreach (var due in duties.GroupBy(view => view.Duty.Key.Due).OrderByDescending(group => group.Key))
        {
            var owed = due.Where(view => view.Duty.IsOwed).Select(view => Html.Line(view.College.Name, 60)).ToList();
            sheet.Gap();
            sheet.Add($"{Html.Bold(Days.Full(due.Key))}: сдали {due.Count() - owed.Count} из {due.Count()}", spare: 100);
            if (owed.Count > 0)
                sheet.Add($"Не сдали: {string.Join(", ", owed.Take(MostLines))}{(owed.Count > MostLines ? $" и ещё {owed.Count - MostLines}" : "")}", spare: 60);
        }

        return sheet.ToString();
    }

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
