namespace SpoBot.Sandbox.Telegram.Chats;

public enum ChatKind
{
    Private,
    Group,
    Supergroup,
}
