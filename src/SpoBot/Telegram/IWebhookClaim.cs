namespace SpoBot.Telegram;

/// <summary>Whose webhook it is that stands in the way. What another program has set is not ours to take off.</summary>
internal interface IWebhookClaim
{
    bool IsOurs(string url);

    /// <summary>It stood there before this program began, and it is somebody else's.</summary>
    void Yield(string url);
}
