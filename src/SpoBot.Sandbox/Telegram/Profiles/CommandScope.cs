using System.Text.Json;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Profiles;

/// <summary>For whom a list of commands is meant.</summary>
internal readonly record struct CommandScope(string Type, string Chat, long User)
{
    public static CommandScope Default { get; } = new("default", "", 0);

    public static CommandScope Read(Arguments arguments)
    {
        if (arguments.Json("scope") is not { } json)
            return Default;
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            throw Refusal.Bad("can't parse BotCommandScope JSON object");
        }
    }

    private static CommandScope Read(JsonElement scope)
    {
        const string At = "can't parse BotCommandScope: ";
        if (scope.ValueKind != JsonValueKind.Object)
            throw Refusal.Bad(At + "BotCommandScope must be an Object");
        if (!scope.TryGetProperty("type", out var named))
            throw Refusal.Bad(At + "Can't find field \"type\"");
        var type = named.ToString();
        if (type is "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators")
            return new(type, "", 0);
        if (type is not ("chat" or "chat_administrators" or "chat_member"))
            throw Refusal.Bad(At + "Unsupported type specified");
        if (!scope.TryGetProperty("chat_id", out var chat))
            throw Refusal.Bad(At + "Can't find field \"chat_id\"");
        if (chat.ToString().Length == 0)
            throw Refusal.Bad(At + "Empty chat_id specified");
        if (type != "chat_member")
            return new(type, chat.ToString(), 0);
        if (!scope.TryGetProperty("user_id", out var user))
            throw Refusal.Bad(At + "Can't find field \"user_id\"");
        return user.TryGetInt64(out var id) && id > 0 ? new(type, chat.ToString(), id) : throw Refusal.Bad(At + "Invalid user_id specified");
    }
}
