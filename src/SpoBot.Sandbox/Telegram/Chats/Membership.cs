namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>How the bot stands in a group.</summary>
public enum Membership
{
    Member,
    Administrator,
    Left,
    Kicked,
}
