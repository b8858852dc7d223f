namespace SpoBot.Planning;

/// <summary>A zone as a round finds it. Each remembers its own last round: one that found it closed has served nobody there.</summary>
/// <param name="Last">The moment of the last round that was recorded there; null before the first.</param>
/// <param name="IsOpen">False when nobody there can be written to now.</param>
internal sealed record ZoneTurn(TimeZoneInfo Zone, DateTimeOffset? Last, bool IsOpen);
