namespace SpoBot.Telegram.Types;

/// <summary>For whom a list of commands is: all_private_chats, or chat with its id.</summary>
internal sealed record BotCommandScope(string Type, long? ChatId = null)
{
    internal static BotCommandScope AllPrivateChats { get; } = new("all_private_chats");

    internal static BotCommandScope OneChat(long chat) => new("chat", chat);
}
