namespace SpoBot.Conversations;

/// <summary>
/// What a conversation remembers between two updates: the one question that is open, as data. Stored with a version;
/// a version that is not today's starts again politely.
/// </summary>
/// <param name="Question">The open question's name, as its room spells it («report.text»); null = none.</param>
/// <param name="Json">The question's own data.</param>
/// <param name="Anchor">The message that is edited in place while the question is open.</param>
internal sealed record Talk(int Version, string? Question, string? Json, long? Anchor)
{
    internal const int CurrentVersion = 1;

    internal static Talk Idle { get; } = new(CurrentVersion, null, null, null);
}
