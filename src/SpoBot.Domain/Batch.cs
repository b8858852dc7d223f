namespace SpoBot.Domain;

/// <summary>Several commands asked for at once, each judged by itself: one that is refused does not hold up the others.</summary>
public sealed record Batch(IReadOnlyList<Command> Commands) : Command;

/// <summary>What became of each command of a batch; null = done.</summary>
public sealed record BatchResult(IReadOnlyList<Refusal?> Refusals)
{
    public int Done => Refusals.Count(refusal => refusal is null);
}
