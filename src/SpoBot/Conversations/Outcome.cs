using SpoBot.Domain;

namespace SpoBot.Conversations;

/// <summary>What a command came to: agreed (with whatever it made, such as an invite's token) or refused, said by wording's one table.</summary>
internal sealed record Outcome(object? Made, Refusal? Refusal)
{
    internal static Outcome Nothing { get; } = new(null, null);

    internal bool Agreed => Refusal is null;
}
