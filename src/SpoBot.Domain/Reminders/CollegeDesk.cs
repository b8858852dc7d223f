using SpoBot.Domain.People;

namespace SpoBot.Domain.Reminders;

/// <summary>
/// Everything about one college that a morning rests on. Only colleges need be looked at where a duty's wake day has come, an obligation
/// was published, or somebody is back from leave.
/// </summary>
/// <param name="Owed">Open and returned duties, at least all whose date lies within the week ahead or whose wake day has come.</param>
public sealed record CollegeDesk(
    string College, TimeZoneInfo Zone, IReadOnlyList<Person> People, IReadOnlyList<OwedDuty> Owed, IReadOnlyList<NewObligation> News)
{
    /// <summary>By person: the first day whose letter outlived itself on the way, where none has arrived since. That morning is not served.</summary>
    public IReadOnlyDictionary<long, DateOnly> Unheard { get; init; } = new Dictionary<long, DateOnly>();
}
