using System.Text;
using SpoBot.Sandbox.Telegram.Files;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Markup;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>A message as it stands in the chat now. An edit makes a new one with the same number.</summary>
public sealed class Message
{
    public required Chat Chat { get; init; }

    public required long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Null: the bot.</summary>
    public Person? Author { get; init; }

    public bool FromBot => Author is null;

    /// <summary>What is read: the text, or the caption below a file.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<Entity> Entities { get; init; } = [];

    public Keyboard? Keyboard { get; init; }

    public Attachment? Attachment { get; init; }

    public long? ReplyTo { get; init; }

    public Message? ForwardOf { get; init; }

    public bool Silent { get; init; }

    public bool Protected { get; init; }

    /// <summary>A number that grows with every change in the chat: who comes later, is newer.</summary>
    public long Change { get; init; }

    /// <summary>Captions of the buttons below it, row by row, left to right.</summary>
    public IEnumerable<string> Buttons => Keyboard?.Rows.SelectMany(row => row).Select(key => key.Caption) ?? [];

    /// <summary>The text with its markup, as a bot would have had to write it.</summary>
    public string Html => HtmlWriter.Write(Text, Entities);

    public override string ToString()
    {
        var shown = new StringBuilder($"#{Id} {(FromBot ? "bot" : Author!.FirstName)}: {Text}");
        if (Attachment is not null)
            shown.Append($" <{Attachment.Kind}: {Attachment.File?.Name}>");
        foreach (var row in Keyboard?.Rows ?? [])
            shown.Append("\n  ").AppendJoin(' ', row.Select(key => $"[{key.Caption}]"));
        return shown.ToString();
    }
}
