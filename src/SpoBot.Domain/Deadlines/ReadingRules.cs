namespace SpoBot.Domain.Deadlines;

/// <summary>
/// The part of a rulebook that bears on reading. Null means the house's default; each override quotes its act in
/// <see cref="Because"/>, keyed by the override's name in the rulebook file.
/// </summary>
/// <param name="MonthlyDay">The day of a bare «ежемесячно»; null = the last day of the month.</param>
/// <param name="QuarterlyDay">The day of the month after a quarter for a bare «ежеквартально»; null = the quarter's last day.</param>
/// <param name="OngoingEvery">How often «постоянно» is reported on, in months; null = never, it has no dates.</param>
public sealed record ReadingRules(
    int? MonthlyDay,
    int? QuarterlyDay,
    int? OngoingEvery,
    IReadOnlyDictionary<string, string> Because)
{
    public static ReadingRules Default { get; } = new(null, null, null, new Dictionary<string, string>());
}
