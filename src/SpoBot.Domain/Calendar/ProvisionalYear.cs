namespace SpoBot.Domain.Calendar;

/// <summary>What is assumed of a year that has no official calendar: weekends and the holidays fixed by law, no transfers.</summary>
public static class ProvisionalYear
{
    public static bool IsWorking(DateOnly day) => !WeekOf.IsWeekend(day) && !IsFixedHoliday(day);

    private static bool IsFixedHoliday(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, <= 8) => true,
        (2, 23) or (3, 8) or (5, 1) or (5, 9) or (6, 12) or (11, 4) => true,
        _ => false,
    };
}
