namespace SpoBot.Telegram;

/// <summary>How Telegram is reached.</summary>
internal sealed record WireSettings
{
    public required string Token { get; init; }

    public string ApiBase { get; init; } = "https://api.telegram.org";

    /// <summary>http://, https://, socks4:// or socks5://, with user:password@ where the proxy asks for it.</summary>
    public string? Proxy { get; init; }

    /// <summary>How long Telegram may hold a getUpdates that has nothing to bring.</summary>
    public TimeSpan PollTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long any other call may take; files get twice as long.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
