using SpoBot.Outbox;

namespace SpoBot.Conversations;

/// <summary>What goes back to the person: the contents in order, all in the reply lane.</summary>
/// <param name="Instead">The earlier letter whose place the message takes: called off while it waits, edited once it has arrived.</param>
internal sealed record Reply(IReadOnlyList<Content> Contents, string? Instead = null)
{
    /// <summary>What the letter is called that carries one content of the answer to an update.</summary>
    internal static string Key(long update, int content) => $"reply/{update}/{content}";

    internal static Reply Silence { get; } = new([]);

    internal static Reply With(params Content[] contents) => new(contents);
}
