namespace SpoBot.Sandbox.Telegram.Updates;

/// <summary>Where updates are to be posted, as setWebhook said it.</summary>
internal sealed record WebhookAddress(string Url, string Secret, int MaxConnections)
{
    public string? LastError { get; init; }

    public DateTimeOffset? LastErrorAt { get; init; }
}
