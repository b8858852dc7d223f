namespace SpoBot.Sandbox.Telegram.Limits;

/// <summary>How many messages the bot may send. <see cref="Official"/> are the documented figures; the penalty is a guess on the strict side.</summary>
public sealed record FloodLimits
{
    public static FloodLimits None { get; } = new() { Enabled = false };

    public static FloodLimits Official { get; } = new();

    public bool Enabled { get; init; } = true;

    /// <summary>To all chats together.</summary>
    public double PerSecond { get; init; } = 30;

    public double Burst { get; init; } = 30;

    /// <summary>To one private chat.</summary>
    public double PerChatPerSecond { get; init; } = 1;

    public double ChatBurst { get; init; } = 3;

    public int PerGroupPerMinute { get; init; } = 20;

    /// <summary>Once the common limit is exceeded, everything is refused for so long …</summary>
    public TimeSpan Penalty { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>… and each call refused meanwhile prolongs it, up to four times its length.</summary>
    public TimeSpan Prolongation { get; init; } = TimeSpan.FromMilliseconds(20);
}
