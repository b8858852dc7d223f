namespace SpoBot.Sandbox.Telegram.Updates;

/// <summary>Where updates are to be posted, if anywhere.</summary>
internal sealed class Webhook
{
    public string? Url { get; private set; }
}
