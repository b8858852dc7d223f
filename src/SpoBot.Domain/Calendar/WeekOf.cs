namespace SpoBot.Domain.Calendar;

/// <summary>The plain five-day week, before any holiday.</summary>
internal static class WeekOf
{
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
