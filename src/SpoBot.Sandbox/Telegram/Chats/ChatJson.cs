using System.Text.Json;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>Chats and people in the Bot API's JSON.</summary>
internal static class ChatJson
{
    public static void Write(Utf8JsonWriter json, Chat chat)
    {
        json.WriteStartObject();
        WriteFields(json, chat);
        json.WriteEndObject();
    }

    public static void WriteFields(Utf8JsonWriter json, Chat chat)
    {
        json.WriteNumber("id"u8, chat.Id);
        if (chat.Person is { } person)
        {
            WriteNames(json, person);
            json.WriteString("type"u8, "private"u8);
            return;
        }

        json.WriteString("title"u8, chat.Title);
        if (chat.Username is { } username)
            json.WriteString("username"u8, username);
        json.WriteString("type"u8, chat.Kind == ChatKind.Group ? "group"u8 : "supergroup"u8);
    }

    public static void Write(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, person.Id);
        json.WriteBoolean("is_bot"u8, false);
        WriteNames(json, person);
        json.WriteString("language_code"u8, person.Language);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, BotIdentity bot)
    {
        json.WriteStartObject();
        WriteFields(json, bot);
        json.WriteEndObject();
    }

    public static void WriteFields(Utf8JsonWriter json, BotIdentity bot)
    {
        json.WriteNumber("id"u8, bot.Id);
        json.WriteBoolean("is_bot"u8, true);
        json.WriteString("first_name"u8, bot.Name);
        json.WriteString("username"u8, bot.Username);
    }

    private static void WriteNames(Utf8JsonWriter json, Person person)
    {
        json.WriteString("first_name"u8, person.FirstName);
        if (person.LastName is { } last)
            json.WriteString("last_name"u8, last);
        if (person.Username is { } username)
            json.WriteString("username"u8, username);
    }
}
