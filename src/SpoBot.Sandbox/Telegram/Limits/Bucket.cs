namespace SpoBot.Sandbox.Telegram.Limits;

/// <summary>A token bucket on somebody else's clock, which may also be set back.</summary>
internal struct Bucket
{
    private double tokens;
    private long filledAt;

    /// <summary>Fills up to now and says how long until there is a whole token; zero when there is one.</summary>
    public TimeSpan Wait(long now, double perSecond, double size)
    {
        if (filledAt == 0 || now < filledAt)
        {
            tokens = filledAt == 0 ? size : tokens;
            filledAt = now;
        }

        tokens = Math.Min(size, tokens + (now - filledAt) * perSecond / TimeSpan.TicksPerSecond);
        filledAt = now;
        return tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromSeconds((1 - tokens) / perSecond);
    }

    public void Take() => tokens--;
}
