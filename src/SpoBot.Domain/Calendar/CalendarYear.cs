namespace SpoBot.Domain.Calendar;

/// <summary>One official year, as published: which days differ from the plain week, and where that is written.</summary>
/// <param name="Source">The act it comes from, quoted to people.</param>
/// <param name="Published">The date of the last act that the year rests on.</param>
/// <param name="DaysOff">Every non-working day that is not an ordinary Saturday or Sunday, and holidays that fall on one.</param>
/// <param name="WorkingWeekends">Saturdays and Sundays that are worked.</param>
public sealed record CalendarYear(
    int Year,
    string Source,
    DateOnly Published,
    IReadOnlySet<DateOnly> DaysOff,
    IReadOnlySet<DateOnly> WorkingWeekends)
{
    public bool IsWorking(DateOnly day) => WorkingWeekends.Contains(day) || (!WeekOf.IsWeekend(day) && !DaysOff.Contains(day));
}
