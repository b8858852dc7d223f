namespace SpoBot.Sandbox.Telegram.Records;

/// <summary>How much of the past is kept. A run of 100,000 messages wants <see cref="Little"/>.</summary>
public sealed record Keeping
{
    public static Keeping Everything { get; } = new();

    public static Keeping Little { get; } = new() { Parameters = false, Calls = 10_000, MessagesPerChat = 5, DeliveredTexts = false };

    /// <summary>What each call was made with.</summary>
    public bool Parameters { get; init; } = true;

    public int Calls { get; init; } = 200_000;

    /// <summary>The newest so many; older ones leave the chat as if they had never been there.</summary>
    public int MessagesPerChat { get; init; } = int.MaxValue;

    /// <summary>Whether deliveries keep the text itself; a digest is always kept.</summary>
    public bool DeliveredTexts { get; init; } = true;
}
