namespace SpoBot.Sandbox.Telegram.Records;

/// <summary>A text against the chats that should have had it once.</summary>
/// <param name="Lost">Chats without it.</param>
/// <param name="Repeated">Chats with more than one.</param>
/// <param name="Astray">Chats that have it and should not.</param>
public sealed record Tally(IReadOnlyList<long> Lost, IReadOnlyList<Repeat> Repeated, IReadOnlyList<long> Astray)
{
    /// <summary>Copies beyond the first, over all chats.</summary>
    public int Extra => Repeated.Sum(repeat => repeat.Times - 1);

    public bool Perfect => Lost.Count == 0 && Repeated.Count == 0 && Astray.Count == 0;
}
