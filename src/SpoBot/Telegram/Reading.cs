using System.Text.Json;
using SpoBot.Conversations;
using SpoBot.Telegram.Types;

namespace SpoBot.Telegram;

/// <summary>From the wire to what conversations understand.</summary>
internal static class Reading
{
    /// <summary>Reads one update's JSON; what cannot be read is handed on with the reason.</summary>
    public static RawUpdate Of(long updateId, ReadOnlyMemory<byte> json)
    {
        try
        {
            var update = JsonSerializer.Deserialize(json.Span, BotApiJson.Default.Update);
            return new RawUpdate(updateId, json, update is null ? null : IncomingOf(update));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            return new RawUpdate(updateId, json, null, $"cannot be read: {(e as JsonException)?.Path ?? e.GetType().Name}");
        }
    }

    internal static Incoming? IncomingOf(Update update) => update switch
    {
        { Message: { } message } => OfMessage(update.UpdateId, message),
        { EditedMessage: { } message } when (message.Text ?? message.Caption) is { } words => new Incoming.Text(
            update.UpdateId, SenderOf(message), message.Chat.Id, IsPrivate(message.Chat), words, IsForwarded(message), IsEdit: true, message.MessageId),
        { CallbackQuery: { } query } => OfPress(update.UpdateId, query),
        { MyChatMember: { } member } => new Incoming.Membership(
            update.UpdateId, SenderOf(member.From), member.Chat.Id, IsPrivate(member.Chat), IsIn(member.NewChatMember)),
        _ => null,
    };

    private static Incoming? OfMessage(long id, Message message)
    {
        var from = SenderOf(message);
        var chat = message.Chat.Id;
        var isPrivate = IsPrivate(message.Chat);
        if (message.MigrateToChatId is { } newChat)
            return new Incoming.Migrated(id, from, chat, isPrivate, newChat);
        if (message.Text is { } words)
            return new Incoming.Text(id, from, chat, isPrivate, words, IsForwarded(message), MessageId: message.MessageId);
        if (message.Animation is null && message.Document is { } document)
        {
            return new Incoming.File(
                id, from, chat, isPrivate, document.FileId, document.FileName ?? "", document.MimeType ?? "", document.FileSize ?? 0, IsPhoto: false,
                message.Caption, message.MediaGroupId, IsForwarded(message));
        }

        if (message.Photo?.MaxBy(size => (long)size.Width * size.Height) is { } photo)
        {
            return new Incoming.File(
                id, from, chat, isPrivate, photo.FileId, "фото.jpg", "image/jpeg", photo.FileSize ?? 0, IsPhoto: true,
                message.Caption, message.MediaGroupId, IsForwarded(message));
        }

        // Service messages (somebody joined, a title changed) have no kind here and pass without a word.
        return KindOf(message) is { } kind ? new Incoming.Other(id, from, chat, isPrivate, kind) : null;
    }

    /// <summary>A press on a message that is gone, or outside any chat of ours, belongs to the presser's own chat.</summary>
    private static Incoming.Press OfPress(long id, CallbackQuery query) => new(
        id, SenderOf(query.From), query.Message?.Chat.Id ?? query.From.Id, query.Message is null || IsPrivate(query.Message.Chat),
        query.Id, query.Data ?? "", query.Message?.MessageId);

    private static string? KindOf(Message message) => message switch
    {
        { Sticker: not null } => "sticker",
        { Voice: not null } => "voice",
        { VideoNote: not null } => "video_note",
        { Video: not null } => "video",
        { Animation: not null } => "animation",
        { Audio: not null } => "audio",
        { Contact: not null } => "contact",
        { Venue: not null } => "venue",
        { Location: not null } => "location",
        { Poll: not null } => "poll",
        { Checklist: not null } => "checklist",
        { Dice: not null } => "dice",
        { Story: not null } => "story",
        { Game: not null } => "game",
        { PaidMedia: not null } => "paid_media",
        _ => null,
    };

    private static Sender SenderOf(Message message) => message switch
    {
        { From: { } user } => SenderOf(user),
        { SenderChat: { } chat } => new Sender(chat.Id, chat.Title ?? ""),
        _ => new Sender(message.Chat.Id, message.Chat.Title ?? ""),
    };

    private static Sender SenderOf(User user) =>
        new(user.Id, user.LastName is { Length: > 0 } last ? $"{user.FirstName} {last}" : user.FirstName, user.Username);

    private static bool IsPrivate(Chat chat) => chat.Type == "private";

    private static bool IsForwarded(Message message) => message.ForwardOrigin is { ValueKind: JsonValueKind.Object };

    private static bool IsIn(ChatMember member) => member.Status switch
    {
        "left" or "kicked" => false,
        "restricted" => member.IsMember ?? false,
        _ => true,
    };
}
