using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>A deadline that has no dates: all the time, none given, or a question.</summary>
public sealed record WithoutDates(DeadlineKind Why) : DeadlineRule
{
    public static WithoutDates Ongoing { get; } = new(DeadlineKind.Ongoing);

    public static WithoutDates None { get; } = new(DeadlineKind.None);

    public static WithoutDates Unclear { get; } = new(DeadlineKind.Unclear);

    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar) => [];
}
