namespace SpoBot.Telegram;

/// <summary>Waits that double up to a cap, spread by ±20 % so that many bots do not knock in step.</summary>
internal sealed class Backoff(TimeSpan first, TimeSpan cap, Func<double> jitter)
{
    private int _failures;

    public TimeSpan Next()
    {
        var doubled = first * Math.Pow(2, Math.Min(_failures++, 30));
        return (doubled < cap ? doubled : cap) * (0.8 + (0.4 * jitter()));
    }

    public void Reset() => _failures = 0;
}
