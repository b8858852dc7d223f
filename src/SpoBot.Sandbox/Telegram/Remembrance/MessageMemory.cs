using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Files;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Markup;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Telegram.Remembrance;

/// <summary>A message; its file stands by its id among the files, so that it is written down once.</summary>
internal sealed record MessageMemory(
    long Id,
    DateTimeOffset At,
    DateTimeOffset? EditedAt,
    bool FromBot,
    string Text,
    IReadOnlyList<Entity> Entities,
    Keyboard? Keyboard,
    Attachment? Attachment,
    string? File,
    long? ReplyTo,
    bool Silent,
    bool Protected)
{
    public static MessageMemory Of(Message message) => new(
        message.Id,
        message.At,
        message.EditedAt,
        message.FromBot,
        message.Text,
        message.Entities,
        message.Keyboard,
        message.Attachment is { } attachment ? attachment with { File = null } : null,
        message.Attachment?.File?.Id,
        message.ReplyTo,
        message.Silent,
        message.Protected);

    public Message In(Person person, FileStore files, long change) => new()
    {
        Chat = person.Chat,
        Id = Id,
        At = At,
        EditedAt = EditedAt,
        Author = FromBot ? null : person,
        Text = Text,
        Entities = Entities,
        Keyboard = Keyboard,
        Attachment = File is null ? Attachment : Attachment! with { File = files.Find(File) },
        ReplyTo = ReplyTo,
        Silent = Silent,
        Protected = Protected,
        Change = change,
    };
}
