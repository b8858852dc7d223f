namespace SpoBot.Planning;

/// <summary>What a round has before it. Its moment is kept through all its parts, so that long rounds decide as of one moment.</summary>
/// <param name="NewsSince">Obligations published from here on may not have been announced yet.</param>
/// <param name="Colleges">Where something has woken up, or somebody has not heard of what had.</param>
/// <param name="Unheard">By person, the first morning whose letter did not reach them.</param>
internal sealed record RoundAgenda(
    DateTimeOffset Now, IReadOnlyList<ZoneTurn> Zones, DateTimeOffset NewsSince, IReadOnlyList<string> Colleges, IReadOnlyDictionary<long, DateOnly> Unheard)
{
    internal static RoundAgenda Empty(DateTimeOffset now, IReadOnlyList<ZoneTurn> zones) => new(now, zones, now, [], new Dictionary<long, DateOnly>());

    internal DateTimeOffset? LastIn(TimeZoneInfo zone) => Zones.FirstOrDefault(turn => turn.Zone.Equals(zone))?.Last;
}
