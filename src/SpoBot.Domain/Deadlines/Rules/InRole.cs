using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>The same dates in another role: an ordinary series becomes the interim reports before a final date.</summary>
public sealed record InRole(DeadlineRule Series, DueRole Role) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar) =>
        Series.Between(from, to, calendar).Select(due => due with { Role = Role });
}
