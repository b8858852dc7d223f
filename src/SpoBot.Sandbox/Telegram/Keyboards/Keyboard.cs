using System.Text.Json.Serialization;

namespace SpoBot.Sandbox.Telegram.Keyboards;

public enum KeyboardKind
{
    /// <summary>Under a message.</summary>
    Inline,

    /// <summary>In place of the phone's keyboard.</summary>
    Reply,
    Remove,
    ForceReply,
}

public sealed record Keyboard(KeyboardKind Kind, IReadOnlyList<IReadOnlyList<Key>> Rows)
{
    public string? Placeholder { get; init; }

    public bool OneTime { get; init; }

    public bool Resize { get; init; }

    public bool Persistent { get; init; }

    /// <summary>The wire form, echoed in messages.</summary>
    [JsonInclude]
    internal byte[] Json { get; init; } = [];

    internal bool SameAs(Keyboard? other)
    {
        if (other is null || Kind != other.Kind || Rows.Count != other.Rows.Count)
            return false;
        for (var i = 0; i < Rows.Count; i++)
            if (!Rows[i].SequenceEqual(other.Rows[i]))
                return false;
        return true;
    }
}
