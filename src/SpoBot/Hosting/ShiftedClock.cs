namespace SpoBot.Hosting;

/// <summary>
/// A clock that begins at another moment and runs on at the ordinary pace; it can be turned forward or back while the worker
/// runs, and then whatever waits on it wakes if its time has come.
/// </summary>
internal sealed class ShiftedClock(TimeSpan shift) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<ShiftedTimer> _timers = [];
    private long _shift = shift.Ticks;
    private long _leapt;

    internal static ShiftedClock StartingAt(DateTimeOffset moment) => new(moment - System.GetUtcNow());

    /// <summary>What is measured never runs back, so only leaps forward count.</summary>
    public override long GetTimestamp() => System.GetTimestamp() + (long)(new TimeSpan(Interlocked.Read(ref _leapt)).TotalSeconds * TimestampFrequency);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + new TimeSpan(Interlocked.Read(ref _shift));

    /// <summary>Moves the clock. Timers count by this clock, so a jump forward fires what it passes.</summary>
    internal void Turn(TimeSpan by)
    {
        Interlocked.Add(ref _shift, by.Ticks);
        if (by > TimeSpan.Zero)
            Interlocked.Add(ref _leapt, by.Ticks);
        ShiftedTimer[] waiting;
        lock (_gate)
            waiting = [.. _timers];
        foreach (var timer in waiting)
            timer.Pass(by);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ShiftedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class ShiftedTimer : ITimer
    {
        private readonly ShiftedClock _clock;
        private readonly ITimer _inner;
        private readonly Lock _gate = new();
        private DateTimeOffset? _dueAt;
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        internal ShiftedTimer(ShiftedClock clock, TimerCallback callback, object? state)
        {
            _clock = clock;
            _inner = System.CreateTimer(_ => Ring(callback, state), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_gate)
            {
                _dueAt = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + dueTime;
                _period = period;
            }

            lock (_clock._gate)
                _clock._timers.Add(this);
            return _inner.Change(dueTime, Timeout.InfiniteTimeSpan);
        }

        /// <summary>A jump forward brings the ring nearer; a jump back leaves waits as long as they were meant to be.</summary>
        internal void Pass(TimeSpan by)
        {
            lock (_gate)
            {
                if (_dueAt is not { } due)
                    return;
                if (by < TimeSpan.Zero)
                    _dueAt = due + by;
                var left = _dueAt.Value - _clock.GetUtcNow();
                _inner.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
            }
        }

        private void Ring(TimerCallback callback, object? state)
        {
            lock (_gate)
            {
                if (_dueAt is null)
                    return;
                if (_period > TimeSpan.Zero)
                {
                    _dueAt = _clock.GetUtcNow() + _period;
                    _inner.Change(_period, Timeout.InfiniteTimeSpan);
                }
                else
                {
                    _dueAt = null;
                }
            }

            callback(state);
        }

        public void Dispose()
        {
            lock (_clock._gate)
                _clock._timers.Remove(this);
            _inner.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
