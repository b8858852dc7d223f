namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>A day of the year. A day that the month lacks means the month's last day: 31 is always «the last day».</summary>
public readonly record struct MonthDay(int Month, int Day)
{
    public DateOnly In(int year) => Days.Clip(year, Month, Day);
}
