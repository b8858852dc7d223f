namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>Plain calendar arithmetic that stays inside the calendar's first and last day.</summary>
public static class Days
{
    /// <summary>Months since the year 0, so that steps are plain additions.</summary>
    public static int MonthNumber(DateOnly day) => day.Year * 12 + day.Month - 1;

    public static bool IsMonth(int number) => number is >= 12 and < 10000 * 12;

    public static DateOnly Clip(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    /// <summary>The day of that month, or the month's last one where it is shorter.</summary>
    public static DateOnly InMonth(int number, int day) => Clip(number / 12, number % 12 + 1, day);

    public static DateOnly LastOfMonth(int number) => InMonth(number, 31);

    public static DateOnly Add(DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>The same day some months later; a day that month lacks becomes its last one.</summary>
    public static DateOnly AddMonths(DateOnly day, int months)
    {
        var number = MonthNumber(day) + (long)months;
        return number < 12 ? DateOnly.MinValue : number >= 10000 * 12 ? DateOnly.MaxValue : InMonth((int)number, day.Day);
    }

    public static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    public static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
}
