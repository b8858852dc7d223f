using SpoBot.Outbox;

namespace SpoBot.Conversations;

/// <summary>What goes back to the person: the contents in order, all in the reply lane.</summary>
internal sealed record Reply(IReadOnlyList<Content> Contents)
{
    internal static Reply Silence { get; } = new([]);

    internal static Reply With(params Content[] contents) => new(contents);
}
