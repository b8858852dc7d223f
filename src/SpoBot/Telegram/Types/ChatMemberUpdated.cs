namespace SpoBot.Telegram.Types;

internal sealed record ChatMemberUpdated
{
    public required Chat Chat { get; init; }

    public required User From { get; init; }

    public required ChatMember NewChatMember { get; init; }
}
