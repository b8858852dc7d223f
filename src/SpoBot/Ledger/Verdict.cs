using SpoBot.Domain;

namespace SpoBot.Ledger;

/// <summary>What a command came to: done, with whatever it made, or refused.</summary>
internal sealed record Verdict(object? Made, Refusal? Refusal)
{
    internal static Verdict Done(object? made = null) => new(made, null);

    internal static Verdict No(Refusal why) => new(null, why);
}
