namespace SpoBot.Domain.Duties;

/// <summary>Something that happened to a duty, with the name that whoever did it goes by now.</summary>
public sealed record Fact(DutyFact What, string ByName);
