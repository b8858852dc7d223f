using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines;

/// <summary>What a written deadline means, as a value. A pure function from a stretch of days to due dates.</summary>
public abstract record DeadlineRule
{
    /// <summary>The due dates between two days, both included, strictly increasing.</summary>
    public abstract IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar);
}
