using SpoBot.Domain.People;

namespace SpoBot.Domain.Reminders;

/// <summary>Who of a college is written to: its heads; when none can be, its deputies.</summary>
public static class Recipients
{
    public static IReadOnlyList<Person> Of(IReadOnlyList<Person> people, DateOnly today)
    {
        var heads = people.Where(person => person.Role == Role.Head && WhyNot(person, today) is null).ToList();
        return heads.Count > 0 ? heads : people.Where(person => person.Role == Role.Deputy && WhyNot(person, today) is null).ToList();
    }

    /// <summary>What keeps a letter from this person, whatever the others do.</summary>
    public static Silence? WhyNot(Person person, DateOnly today) =>
        !person.Reachable ? Silence.Unreachable
        : person.AwayUntil >= today ? Silence.OnLeave
        : null;
}
