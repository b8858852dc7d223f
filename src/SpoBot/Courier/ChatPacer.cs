namespace SpoBot.Courier;

/// <summary>
/// One chat's allowance: a private chat has a small bucket refilled at the interval, a group so many a minute. An attempt is counted when
/// its answer comes, which is never before Telegram counted it: the two can only differ to the safe side.
/// </summary>
internal sealed class ChatPacer(long chat, Pace pace)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Queue<TimeSpan>? _lastMinute = chat < 0 ? new() : null;
    private TimeSpan _fullAt = TimeSpan.MinValue;

    /// <summary>The earliest moment of the next attempt, judged at <paramref name="now"/>.</summary>
    public TimeSpan FreeAt(TimeSpan now)
    {
        if (pace.ChatInterval == TimeSpan.Zero)
            return now;
        if (_lastMinute is null)
            return _fullAt <= now ? now : Later(now, _fullAt - ((pace.ChatBurst - 1) * pace.ChatInterval));
        Forget(now);
        return _lastMinute.Count < pace.GroupPerMinute ? now : Later(now, _lastMinute.Peek() + Minute);
    }

    public void Count(TimeSpan now)
    {
        if (_lastMinute is null)
            _fullAt = Later(now, _fullAt) + pace.ChatInterval;
        else
            _lastMinute.Enqueue(now);
    }

    /// <summary>Nothing about the past matters any more.</summary>
    public bool IsRested(TimeSpan now)
    {
        if (_lastMinute is null)
            return _fullAt <= now;
        Forget(now);
        return _lastMinute.Count == 0;
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private void Forget(TimeSpan now)
    {
        while (_lastMinute!.TryPeek(out var first) && first + Minute <= now)
            _lastMinute.Dequeue();
    }
}
