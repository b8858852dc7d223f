namespace SpoBot.Tests.Fakes;

/// <summary>Time that passes only when told. Timers fire in the order of their moments.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private TimeSpan _passed;
    private DateTimeOffset _epoch = new(2024, 1, 31, 6, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How much time has passed since the beginning.</summary>
    public TimeSpan Passed => _passed;

    public override DateTimeOffset GetUtcNow() => _epoch + _passed;

    public override long GetTimestamp() => _passed.Ticks;

    /// <summary>Somebody sets the wall clock; durations are not affected.</summary>
    public void SetBack(TimeSpan by) => _epoch -= by;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Goes to the next timer and fires it; false when there is none.</summary>
    public bool Step()
    {
        if (_timers.MinBy(timer => timer.Due) is not { } next)
            return false;
        _timers.Remove(next);
        _passed = next.Due > _passed ? next.Due : _passed;
        next.Fire();
        return true;
    }

    /// <summary>Lets so much time pass, firing what falls due on the way.</summary>
    public void Advance(TimeSpan by)
    {
        var end = _passed + by;
        while (_timers.MinBy(timer => timer.Due) is { } next && next.Due <= end)
            Step();
        _passed = end;
    }

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        private TimeSpan _period;

        public TimeSpan Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time._timers.Remove(this);
            _period = period;
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                Due = time._passed + dueTime;
                time._timers.Add(this);
            }

            return true;
        }

        public void Fire()
        {
            if (_period > TimeSpan.Zero)
                Change(_period, _period);
            fire();
        }

        public void Dispose() => time._timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
