namespace SpoBot.Courier;

/// <summary>How fast Telegram lets a bot send.</summary>
internal sealed record Pace
{
    /// <summary>Messages a second to all chats together; 0 = no limit.</summary>
    public int PerSecond { get; init; } = 30;

    /// <summary>Between two messages to one private chat, once its burst is spent; zero = no limit on chats and groups.</summary>
    public TimeSpan ChatInterval { get; init; } = TimeSpan.FromSeconds(1);

    public int ChatBurst { get; init; } = 3;

    public int GroupPerMinute { get; init; } = 20;

    /// <summary>Attempts under way at once, whatever the other limits allow.</summary>
    public int MostInFlight { get; init; } = 64;
}
