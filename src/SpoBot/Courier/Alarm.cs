using System.Threading.Channels;

namespace SpoBot.Courier;

/// <summary>Wakes one sleeper: at once when rung, or when the time has come. One timer, used again and again.</summary>
internal sealed class Alarm : IDisposable
{
    private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ITimer _timer;

    public Alarm(TimeProvider time) =>
        _timer = time.CreateTimer(static alarm => ((Alarm)alarm!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public void Ring() => _rings.Writer.TryWrite(true);

    public async ValueTask Wait(TimeSpan atMost)
    {
        _timer.Change(WholeMilliseconds(atMost), Timeout.InfiniteTimeSpan);
        await _rings.Reader.ReadAsync();
    }

    public void Dispose() => _timer.Dispose();

    /// <summary>Timers count whole milliseconds; rounding down would wake a moment too early and only to sleep again.</summary>
    internal static TimeSpan WholeMilliseconds(TimeSpan wait) =>
        wait <= TimeSpan.Zero ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
}
