namespace SpoBot.Courier;

/// <summary>
/// Gives out moments for sending, evenly spaced: within any window as long as a second no more start than the limit. A burst would save
/// nothing and could meet a counter that begins elsewhere. Times are a monotonic clock's.
/// </summary>
internal sealed class EvenPacer
{
    /// <summary>Half a percent over 1/limit: with the first and the last of a window both counted, the limit itself is never reached.</summary>
    private const double Margin = 1.005;

    /// <summary>So much lateness of a timer is made good by the next moments; a longer one is given up, or it would end in a burst.</summary>
    private static readonly TimeSpan Forgiven = TimeSpan.FromMilliseconds(4);

    private readonly TimeSpan _spacing;
    private TimeSpan _next;

    public EvenPacer(int perSecond) => _spacing = perSecond > 0 ? TimeSpan.FromSeconds(Margin / perSecond) : TimeSpan.Zero;

    /// <summary>When the next moment would be; not before <paramref name="now"/>, save what is forgiven.</summary>
    public TimeSpan Next(TimeSpan now) => _next > now - Forgiven ? _next : now;

    /// <summary>How far ahead letters may be made ready, so that writing that down does not cost a moment.</summary>
    public TimeSpan Lead => 2 * _spacing;

    public TimeSpan Take(TimeSpan now)
    {
        var taken = Next(now);
        _next = taken + _spacing;
        return taken;
    }
}
