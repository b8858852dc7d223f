namespace SpoBot.Domain.Calendar;

/// <summary>What moves when one calendar takes the place of another: an official year that replaces a provisional one, or a corrected year.</summary>
public sealed class CalendarChange(WorkingCalendar before, WorkingCalendar after)
{
    /// <summary>The days of the year that became working or ceased to be.</summary>
    public IReadOnlyList<ChangedDay> Days(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return [.. Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
            .Select(first.AddDays)
            .Where(day => before.IsWorking(day) != after.IsWorking(day))
            .Select(day => new ChangedDay(day, after.IsWorking(day)))];
    }

    /// <summary>The legal dates whose expected date is another one now.</summary>
    public IReadOnlyList<MovedDate> Moved(IEnumerable<DateOnly> legalDates, WeekendShift shift) =>
        [.. legalDates
            .Select(legal => new MovedDate(legal, before.Shift(legal, shift), after.Shift(legal, shift)))
            .Where(moved => moved.Before != moved.After)];
}
