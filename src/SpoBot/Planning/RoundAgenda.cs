namespace SpoBot.Planning;

/// <summary>What a round has before it. Its moment is kept through all its parts, so that long rounds decide as of one moment.</summary>
/// <param name="Last">The moment of the last round that was recorded; null before the first.</param>
/// <param name="IsOpen">False when nobody can be written to now: such a round must not count a morning as served.</param>
/// <param name="NewsSince">Obligations published from here on may not have been announced yet.</param>
/// <param name="Colleges">Where something has woken up.</param>
internal sealed record RoundAgenda(DateTimeOffset Now, DateTimeOffset? Last, bool IsOpen, DateTimeOffset NewsSince, IReadOnlyList<string> Colleges);
