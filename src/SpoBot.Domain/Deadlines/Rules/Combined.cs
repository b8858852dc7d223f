using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>Several rules at once: an interim series with its final date, an action and its reports.</summary>
public sealed record Combined(ValueList<DeadlineRule> Parts) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        IEnumerable<Due> merged = [];
        foreach (var part in Parts)
            merged = ReferenceEquals(part, Parts[0]) ? part.Between(from, to, calendar) : Dues.Merge(merged, part.Between(from, to, calendar));
        return merged;
    }
}
