namespace SpoBot.Telegram.Types;

internal sealed record ChatMember
{
    /// <summary>creator, administrator, member, restricted, left or kicked.</summary>
    public required string Status { get; init; }

    /// <summary>Only said of the restricted.</summary>
    public bool? IsMember { get; init; }
}
