namespace SpoBot.Telegram.Types;

internal sealed record Chat
{
    public required long Id { get; init; }

    public required string Type { get; init; }

    public string? Title { get; init; }
}
