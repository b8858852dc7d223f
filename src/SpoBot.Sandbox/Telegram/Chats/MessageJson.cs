using System.Text.Json;
using SpoBot.Sandbox.Telegram.Files;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Markup;

namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>A message in the Bot API's JSON.</summary>
internal static class MessageJson
{
    public static void Write(Utf8JsonWriter json, Message message, BotIdentity bot, bool withReply = true)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id"u8, message.Id);
        json.WritePropertyName("from"u8);
        if (message.Author is { } person)
            ChatJson.Write(json, person);
        else
            ChatJson.Write(json, bot);
        json.WritePropertyName("chat"u8);
        ChatJson.Write(json, message.Chat);
        json.WriteNumber("date"u8, message.At.ToUnixTimeSeconds());
        if (message.EditedAt is { } edited)
            json.WriteNumber("edit_date"u8, edited.ToUnixTimeSeconds());
        if (message.ForwardOf is { } origin)
            WriteOrigin(json, origin, bot);
        if (withReply && message.ReplyTo is { } replied && message.Chat.Find(replied) is { } reply)
        {
            json.WritePropertyName("reply_to_message"u8);
            Write(json, reply, bot, withReply: false);
        }

        if (message.Protected)
            json.WriteBoolean("has_protected_content"u8, true);
        if (message.Attachment is { } attachment)
            AttachmentJson.Write(json, attachment);
        WriteText(json, message);
        if (message.Keyboard is { Kind: KeyboardKind.Inline } keyboard)
        {
            json.WritePropertyName("reply_markup"u8);
            json.WriteRawValue(keyboard.Json, skipInputValidation: true);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, Message message)
    {
        if (message.Text.Length == 0)
            return;
        var caption = message.Attachment is not null;
        json.WriteString(caption ? "caption"u8 : "text"u8, message.Text);
        if (message.Entities.Count == 0)
            return;
        json.WriteStartArray(caption ? "caption_entities"u8 : "entities"u8);
        foreach (var entity in message.Entities)
            Write(json, entity);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteNumber("offset"u8, entity.Offset);
        json.WriteNumber("length"u8, entity.Length);
        json.WriteString("type"u8, entity.Type);
        switch (entity.Type)
        {
            case "text_link":
                json.WriteString("url"u8, entity.Value);
                break;
            case "pre" when entity.Value is not null:
                json.WriteString("language"u8, entity.Value);
                break;
            case "custom_emoji":
                json.WriteString("custom_emoji_id"u8, entity.Value);
                break;
            case "text_mention":
                json.WriteStartObject("user"u8);
                json.WriteNumber("id"u8, long.Parse(entity.Value!));
                json.WriteBoolean("is_bot"u8, false);
                json.WriteString("first_name"u8, ""u8);
                json.WriteEndObject();
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, Message origin, BotIdentity bot)
    {
        json.WriteStartObject("forward_origin"u8);
        json.WriteString("type"u8, "user"u8);
        json.WritePropertyName("sender_user"u8);
        if (origin.Author is { } author)
            ChatJson.Write(json, author);
        else
            ChatJson.Write(json, bot);
        json.WriteNumber("date"u8, origin.At.ToUnixTimeSeconds());
        json.WriteEndObject();
    }
}
