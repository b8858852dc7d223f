namespace SpoBot.Domain.Calendar;

/// <summary>Which days are worked. Years without an official calendar are provisional: weekends and fixed holidays.</summary>
public sealed class WorkingCalendar
{
    public WorkingCalendar(IEnumerable<CalendarYear> years) => _ = years;

    /// <summary>No official year loaded: every answer is provisional.</summary>
    public static WorkingCalendar Provisional { get; } = new([]);

    public bool IsOfficial(int year) => throw new NotSupportedException();

    public bool IsWorking(DateOnly day) => throw new NotSupportedException();

    /// <summary>The day itself if it is worked, else the first worked day after it.</summary>
    public DateOnly NextOrSame(DateOnly day) => throw new NotSupportedException();

    /// <summary>The day itself if it is worked, else the last worked day before it.</summary>
    public DateOnly PreviousOrSame(DateOnly day) => throw new NotSupportedException();

    /// <summary>The n-th working day after the day (before it, if n is negative); 0 is the day itself.</summary>
    public DateOnly Add(DateOnly day, int workingDays) => throw new NotSupportedException();

    /// <summary>How many working days lie after <paramref name="from"/> up to and including <paramref name="to"/>; negative when it is earlier.</summary>
    public int Between(DateOnly from, DateOnly to) => throw new NotSupportedException();

    public DateOnly Shift(DateOnly day, WeekendShift shift) => throw new NotSupportedException();
}
