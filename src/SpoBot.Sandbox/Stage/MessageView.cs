using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Files;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Markup;

namespace SpoBot.Sandbox.Stage;

/// <param name="Extra">What an attachment without a file shows.</param>
internal sealed record MessageView(
    long Id,
    DateTimeOffset At,
    bool Edited,
    bool Mine,
    string Text,
    IReadOnlyList<Entity> Entities,
    IEnumerable<IEnumerable<KeyView>>? Rows,
    FileView? File,
    string? Extra)
{
    internal static MessageView Of(Message message, TimeSpan offset) => new(
        message.Id,
        message.At.ToOffset(offset),
        message.EditedAt is not null,
        !message.FromBot,
        message.Text,
        message.Entities,
        message.Keyboard is { Kind: KeyboardKind.Inline } keyboard ? KeyView.RowsOf(keyboard) : null,
        message.Attachment is { File: { } file } attachment ? FileView.Of(attachment, file) : null,
        ExtraOf(message.Attachment));

    private static string? ExtraOf(Attachment? attachment) => attachment?.Kind switch
    {
        AttachmentKind.Sticker => attachment.Emoji,
        AttachmentKind.Contact => $"Контакт: {attachment.FirstName} {attachment.PhoneNumber}",
        AttachmentKind.Location => "Геопозиция",
        AttachmentKind.Voice => "Голосовое сообщение",
        _ => null,
    };
}

/// <param name="Kind">The name of its <see cref="KeyAction"/>.</param>
internal sealed record KeyView(string Caption, string Kind, string? Url)
{
    internal static IEnumerable<IEnumerable<KeyView>> RowsOf(Keyboard keyboard) =>
        keyboard.Rows.Select(row => row.Select(key => new KeyView(key.Caption, key.Action.ToString(), key.Action == KeyAction.Url ? key.Value : null)));
}

internal sealed record FileView(string Id, string? Name, string? Mime, long Size, bool IsPhoto)
{
    internal static FileView Of(Attachment attachment, StoredFile file) => new(file.Id, file.Name, file.Mime, file.Size, attachment.Kind == AttachmentKind.Photo);
}
