namespace SpoBot.Courier;

/// <summary>Says that something is wrong once a minute while it lasts, and once that it is over.</summary>
internal sealed class Grumble(TimeProvider time, ILogger log)
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private long? _saidAt;

#pragma warning disable CA2254 // The texts are constants of the callers.
    public void About(Exception e, string text)
    {
        if (_saidAt is { } at && time.GetElapsedTime(at) < Every)
            return;
        _saidAt = time.GetTimestamp();
        log.LogError(e, text);
    }

    public void Over(string text)
    {
        if (_saidAt is null)
            return;
        _saidAt = null;
        log.LogInformation(text);
    }
#pragma warning restore CA2254
}
