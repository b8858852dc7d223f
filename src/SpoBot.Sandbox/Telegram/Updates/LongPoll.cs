using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Updates;

/// <summary>getUpdates: one poller at a time; a newer one ends the older with 409.</summary>
internal sealed class LongPoll(UpdateQueue queue, TelegramOptions options)
{
    private static readonly TimeSpan Brake = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan HardBrake = TimeSpan.FromSeconds(0.5);
    private readonly Lock _gate = new();
    private CancellationTokenSource? _current;
    private long? _previousOffset;
    private long _previousAt;

    public string? EndedBecause { get; private set; }

    /// <summary>Somebody has begun to wait.</summary>
    public Signal Begun { get; } = new();

    public bool UnderWay
    {
        get
        {
            lock (_gate)
                return _current is not null;
        }
    }

    public async Task<List<Update>> Wait(long offset, int limit, int timeoutSeconds, CancellationToken caller)
    {
        using var mine = new CancellationTokenSource();
        lock (_gate)
        {
            End("terminated by other getUpdates request; make sure that only one bot instance is running");
            _current = mine;
            ApplyBrakes(offset, ref limit, ref timeoutSeconds);
        }

        Begun.Pulse();
        try
        {
            queue.Confirm(offset);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(mine.Token, caller);
            using var limitOfTime = new CancellationTokenSource(TimeSpan.FromSeconds(timeoutSeconds), options.Wire);
            using var any = CancellationTokenSource.CreateLinkedTokenSource(either.Token, limitOfTime.Token);
            while (true)
            {
                var changed = queue.Changed.Next();
                if (queue.Peek(limit) is { Count: > 0 } updates)
                    return updates;
                if (timeoutSeconds == 0)
                    return [];
                try
                {
                    await changed.WaitAsync(any.Token);
                }
                catch (OperationCanceledException)
                {
                    caller.ThrowIfCancellationRequested();
                    if (mine.IsCancellationRequested)
                        throw Refusal.Conflict(EndedBecause!);
                    return queue.Peek(limit);
                }
            }
        }
        finally
        {
            lock (_gate)
                if (_current == mine)
                    _current = null;
        }
    }

    /// <summary>Ends the poll under way, if there is one.</summary>
    public void End(string because)
    {
        lock (_gate)
        {
            if (_current is null)
                return;
            EndedBecause = because;
            _current.Cancel();
            _current = null;
        }
    }

    private void ApplyBrakes(long offset, ref int limit, ref int timeout)
    {
        var now = options.Wire.GetTimestamp();
        var since = _previousOffset == offset ? options.Wire.GetElapsedTime(_previousAt, now) : TimeSpan.MaxValue;
        (_previousOffset, _previousAt) = (offset, now);
        if (!options.PollBrakes)
            return;
        if (since < Brake && timeout < 3)
            timeout = 3;
        if (since < HardBrake)
            limit = 1;
    }
}
