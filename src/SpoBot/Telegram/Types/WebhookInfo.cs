namespace SpoBot.Telegram.Types;

internal sealed record WebhookInfo
{
    public required string Url { get; init; }

    public required int PendingUpdateCount { get; init; }

    public long? LastErrorDate { get; init; }

    public string? LastErrorMessage { get; init; }

    public int? MaxConnections { get; init; }

    public IReadOnlyList<string>? AllowedUpdates { get; init; }
}
