using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Cli;

/// <summary>The days that a new calendar changed and the due dates that moved with them.</summary>
internal static class CatalogMovedText
{
    public static string Write(Catalog catalog, int year, WorkingCalendar before, WorkingCalendar after)
    {
        var days = new CalendarChange(before, after).Days(year);
        var text = new StringBuilder();
        text.AppendLine(days.Count == 0
            ? $"{year} год: новый календарь ничего не меняет."
            : $"{year} год, изменились дни: {string.Join(", ", days.Select(day => $"{Russian.DateWithWeekday(day.Date)} – {(day.NowWorking ? "рабочий" : "выходной")}"))}.");
        var moved = catalog.Obligations.SelectMany(obligation => Moved(catalog, obligation, year, before, after)).ToArray();
        text.AppendLine(moved.Length == 0 ? "Сроки поручений прежние." : "Сдвинулись сроки:");
        foreach (var line in moved)
            text.AppendLine(line);
        return text.ToString();
    }

    private static IEnumerable<string> Moved(Catalog catalog, Obligation obligation, int year, WorkingCalendar before, WorkingCalendar after)
    {
        var (was, now) = (Dates(before), Dates(after));
        var (gone, come) = (was.Except(now).ToArray(), now.Except(was).ToArray());
        if (gone.Length + come.Length > 0)
            yield return $"  {obligation.Id} {obligation.Title}: {string.Join(", ", gone.Select(Russian.DateWithWeekday))} → {string.Join(", ", come.Select(Russian.DateWithWeekday))}";

        DateOnly[] Dates(WorkingCalendar calendar) =>
            [.. Schedule.Between(obligation, catalog.Document.Date, catalog.Rulebook, calendar, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)).Select(due => due.Expected)];
    }
}
