using System.Globalization;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>From «chat_id» to a chat the bot may read, edit in, or write to.</summary>
internal sealed class Addressing(World world)
{
    public Chat ToRead(string chatId)
    {
        var chat = Find(chatId);
        if (chat.Person is null)
            CheckMembership(chat);
        return chat;
    }

    public Chat ToEdit(string chatId)
    {
        var chat = ToRead(chatId);
        if (chat.Person is { Deactivated: true })
            throw Refusal.Forbidden("user is deactivated");
        return chat;
    }

    public Chat ToWrite(string chatId)
    {
        var chat = ToEdit(chatId);
        if (chat.MigratedTo is { } migrated)
            throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", migrateTo: migrated);
        if (chat.Person is { Blocked: true })
            throw Refusal.Forbidden("bot was blocked by the user");
        if (chat.Person is { Started: false })
            throw Refusal.Forbidden("bot can't initiate conversation with a user");
        return chat;
    }

    private Chat Find(string chatId)
    {
        if (chatId.Length == 0)
            throw Refusal.Bad("chat_id is empty");
        if (chatId[0] == '@')
            return world.Chat(chatId[1..]) is { Person: null } named ? named : throw Refusal.Gone("chat not found");
        if (!long.TryParse(chatId, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
            throw Refusal.Gone("chat not found");
        return world.Chat(id) ?? throw Refusal.Gone("chat not found");
    }

    private static void CheckMembership(Chat chat)
    {
        var kind = chat.Kind == ChatKind.Group ? "group" : "supergroup";
        if (chat.Membership == Membership.Kicked)
            throw Refusal.Forbidden($"bot was kicked from the {kind} chat");
        if (chat.Membership == Membership.Left)
            throw Refusal.Forbidden($"bot is not a member of the {kind} chat");
    }
}
