using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>A stretch of days (a month, a quarter, «до конца года»), due on its last day.</summary>
/// <param name="From">The first day, where the phrase gives one.</param>
public sealed record Window(DateOnly? From, DateOnly To, DueRole Role = DueRole.Main) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        if (To >= from && To <= to)
            yield return new Due(To, Role, From is { } start ? new Period(start, To) : null);
    }
}
