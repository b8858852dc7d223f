using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Wording;

namespace SpoBot.Cli;

/// <summary>The days that a new calendar changed and the due dates that moved with them.</summary>
internal static class CatalogMovedText
{
    public static string Write(IReadOnlyList<Catalog> catalogs, int year, WorkingCalendar before, WorkingCalendar after)
    {
        var text = new StringBuilder();
        var days = CalendarChange.Days(before, after, year);
        text.AppendLine(days.Count == 0 ? $"{year} год: дни те же, что и были." : $"{year} год.");
        Line(text, "Стали рабочими", days.Where(day => day.NowWorking));
        Line(text, "Стали выходными", days.Where(day => !day.NowWorking));
        var isAny = false;
        foreach (var catalog in catalogs)
        {
            var changes = Changes(catalog, year, before, after);
            if (changes.Count == 0)
                continue;
            isAny = true;
            text.AppendLine().AppendLine($"{catalog.Document.Short ?? catalog.Document.Title}, сдвинулись сроки:");
            foreach (var change in changes)
                text.AppendLine($"  {change.After.Id}  {change.After.Title}: было {Dates(change.Gone)}; стало {Dates(change.Came)}");
        }

        if (!isAny)
            text.AppendLine("Сроки поручений прежние.");
        return text.ToString();
    }

    /// <summary>Days counted from the year may end in the next one.</summary>
    private static IReadOnlyList<ObligationChange> Changes(Catalog catalog, int year, WorkingCalendar before, WorkingCalendar after) =>
        CatalogDiff.Between(catalog, before, after, new DateOnly(year, 1, 1).AddMonths(-1), new DateOnly(year, 12, 31).AddYears(1)).Changed;

    private static void Line(StringBuilder text, string what, IEnumerable<ChangedDay> days)
    {
        var dates = string.Join(", ", days.Select(day => Days.Short(day.Date)));
        if (dates.Length > 0)
            text.AppendLine($"{what}: {dates}.");
    }

    private static string Dates(IReadOnlyList<ScheduledDue> dues) => dues.Count == 0 ? "нет" : string.Join(", ", dues.Select(due =>
        due.IsMoved ? $"{Days.Full(due.Expected)} вместо {Days.Short(due.Due)}" : Days.Full(due.Expected)));
}
