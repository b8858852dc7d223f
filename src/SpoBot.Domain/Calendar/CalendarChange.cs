namespace SpoBot.Domain.Calendar;

/// <summary>What changes when one calendar takes the place of another: an official year that replaces a provisional one, or a corrected year.</summary>
public static class CalendarChange
{
    /// <summary>The days of the year that became working or ceased to be.</summary>
    public static IReadOnlyList<ChangedDay> Days(WorkingCalendar before, WorkingCalendar after, int year)
    {
        var first = new DateOnly(year, 1, 1);
        return [.. Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
            .Select(first.AddDays)
            .Where(day => before.IsWorking(day) != after.IsWorking(day))
            .Select(day => new ChangedDay(day, after.IsWorking(day)))];
    }
}
