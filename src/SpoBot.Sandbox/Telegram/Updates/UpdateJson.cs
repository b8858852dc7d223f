using System.Text.Json;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.People;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Updates;

/// <summary>The insides of updates.</summary>
internal static class UpdateJson
{
    public static byte[] Message(Message message, BotIdentity bot) =>
        Envelope.Bytes((message, bot), static (json, state) => MessageJson.Write(json, state.message, state.bot));

    public static byte[] Callback(Tap tap, Message? message, BotIdentity bot) => Envelope.Bytes((tap, message, bot), static (json, state) =>
    {
        json.WriteStartObject();
        json.WriteString("id"u8, state.tap.Id);
        json.WritePropertyName("from"u8);
        ChatJson.Write(json, state.tap.Person!);
        if (state.message is { } message)
        {
            json.WritePropertyName("message"u8);
            if (message.Chat.Find(message.Id) is { } standing)
                MessageJson.Write(json, standing, state.bot);
            else
                WriteInaccessible(json, message);
        }

        json.WriteString("chat_instance"u8, (state.tap.Chat!.Id * 7_919).ToString());
        json.WriteString("data"u8, state.tap.Data);
        json.WriteEndObject();
    });

    public static byte[] MyChatMember(Chat chat, Person by, BotIdentity bot, string before, string after, DateTimeOffset at) =>
        Envelope.Bytes((chat, by, bot, before, after, at), static (json, state) =>
        {
            json.WriteStartObject();
            json.WritePropertyName("chat"u8);
            ChatJson.Write(json, state.chat);
            json.WritePropertyName("from"u8);
            ChatJson.Write(json, state.by);
            json.WriteNumber("date"u8, state.at.ToUnixTimeSeconds());
            WriteMember(json, "old_chat_member", state.bot, state.before);
            WriteMember(json, "new_chat_member", state.bot, state.after);
            json.WriteEndObject();
        });

    public static byte[] Migration(Chat chat, long id, Person by, DateTimeOffset at, string field, long other) =>
        Envelope.Bytes((chat, id, by, at, field, other), static (json, state) =>
        {
            json.WriteStartObject();
            json.WriteNumber("message_id"u8, state.id);
            json.WritePropertyName("from"u8);
            ChatJson.Write(json, state.by);
            json.WritePropertyName("chat"u8);
            ChatJson.Write(json, state.chat);
            json.WriteNumber("date"u8, state.at.ToUnixTimeSeconds());
            json.WriteNumber(state.field, state.other);
            json.WriteEndObject();
        });

    /// <summary>The whole update with its number.</summary>
    public static void Write(Utf8JsonWriter json, Update update)
    {
        json.WriteStartObject();
        json.WriteNumber("update_id"u8, update.Id);
        json.WritePropertyName(update.Type);
        json.WriteRawValue(update.Payload, skipInputValidation: true);
        json.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter json, string name, BotIdentity bot, string status)
    {
        json.WriteStartObject(name);
        json.WritePropertyName("user"u8);
        ChatJson.Write(json, bot);
        json.WriteString("status"u8, status);
        if (status == "kicked")
            json.WriteNumber("until_date"u8, 0);
        json.WriteEndObject();
    }

    private static void WriteInaccessible(Utf8JsonWriter json, Message message)
    {
        json.WriteStartObject();
        json.WritePropertyName("chat"u8);
        ChatJson.Write(json, message.Chat);
        json.WriteNumber("message_id"u8, message.Id);
        json.WriteNumber("date"u8, 0);
        json.WriteEndObject();
    }
}
