namespace SpoBot.Courier;

/// <summary>
/// Gives out moments for sending, evenly spaced: within any window as long as a second no more start than the limit. A burst would save
/// nothing and could meet a counter that begins elsewhere. Where the machine stumbled, the next moments stand a little closer until the
/// time is made good: far less than the bucket of a second that Telegram's limit is. Times are a monotonic clock's.
/// </summary>
internal sealed class EvenPacer
{
    /// <summary>Half a percent over 1/limit: with the first and the last of a window both counted, the limit itself is never reached.</summary>
    private const double Margin = 1.005;

    /// <summary>How close moments stand while time is made good.</summary>
    private const double Hurry = 0.95;

    /// <summary>A longer stumble, or a pause, is not made good.</summary>
    private static readonly TimeSpan Forgiven = TimeSpan.FromMilliseconds(250);

    private readonly TimeSpan _spacing;
    private TimeSpan _due;
    private TimeSpan _next;

    public EvenPacer(int perSecond) => _spacing = perSecond > 0 ? TimeSpan.FromSeconds(Margin / perSecond) : TimeSpan.Zero;

    /// <summary>When the next moment would be; not before <paramref name="now"/>.</summary>
    public TimeSpan Next(TimeSpan now) => Later(_next, now);

    /// <summary>How far ahead letters may be made ready, so that writing that down does not cost a moment.</summary>
    public TimeSpan Lead => 2 * _spacing;

    public TimeSpan Take(TimeSpan now)
    {
        var taken = Next(now);
        _due = (taken - _due > Forgiven ? taken : _due) + _spacing;
        _next = Later(_due, taken + (Hurry * _spacing));
        return taken;
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
