using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Files;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Stage;

/// <summary>A private chat as its page draws it.</summary>
internal static class ChatView
{
    private static readonly TimeSpan ActionLasts = TimeSpan.FromSeconds(5);

    internal static object Of(FakeTelegram telegram, Person person, TimeSpan offset)
    {
        var chat = person.Chat;
        var now = telegram.Options.Clock.GetUtcNow();
        return new
        {
            person.Id,
            person.Blocked,
            person.Started,
            Messages = chat.Messages.Select(message => MessageOf(message, offset)),
            Toasts = chat.Toasts.Select(toast => new { Id = toast.CallbackId, toast.Text, toast.Alert }),
            ReplyKeyboard = chat.ReplyKeyboard is { } keyboard ? RowsOf(keyboard) : null,
            Typing = chat.Action is { } action && now - action.At < ActionLasts ? action.Name : null,
            Commands = telegram.Profile.CommandsFor(person).Select(it => new { it.Command, it.Description }),
            About = telegram.Profile.Description(),
        };
    }

    /// <summary>Anything that is drawn differently has another mark.</summary>
    internal static long MarkOf(Person person)
    {
        var chat = person.Chat;
        return unchecked((chat.Change * 31 + chat.Toasts.Count) * 2 + (person.Blocked ? 1 : 0));
    }

    private static object MessageOf(Message message, TimeSpan offset) => new
    {
        message.Id,
        At = message.At.ToOffset(offset),
        Edited = message.EditedAt is not null,
        Mine = !message.FromBot,
        message.Text,
        message.Entities,
        Rows = message.Keyboard is { Kind: KeyboardKind.Inline } keyboard ? RowsOf(keyboard) : null,
        File = message.Attachment is { File: { } file } attachment ? FileOf(attachment, file) : null,
        Extra = ExtraOf(message.Attachment),
    };

    private static IEnumerable<IEnumerable<object>> RowsOf(Keyboard keyboard) => keyboard.Rows.Select(row => row.Select(key => (object)new
    {
        key.Caption,
        Kind = key.Action.ToString(),
        Url = key.Action == KeyAction.Url ? key.Value : null,
    }));

    private static object FileOf(Attachment attachment, StoredFile file) => new
    {
        file.Id,
        file.Name,
        file.Mime,
        file.Size,
        IsPhoto = attachment.Kind == AttachmentKind.Photo,
    };

    private static string? ExtraOf(Attachment? attachment) => attachment?.Kind switch
    {
        AttachmentKind.Sticker => attachment.Emoji,
        AttachmentKind.Contact => $"Контакт: {attachment.FirstName} {attachment.PhoneNumber}",
        AttachmentKind.Location => "Геопозиция",
        AttachmentKind.Voice => "Голосовое сообщение",
        _ => null,
    };
}
