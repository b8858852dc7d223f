namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>Wakes whoever waits for «something has changed». Costs nothing while nobody does.</summary>
internal sealed class Signal
{
    private TaskCompletionSource? _next;

    /// <summary>Take it before looking, await it after: no change slips between.</summary>
    public Task Next()
    {
        while (true)
        {
            if (Volatile.Read(ref _next) is { } waiting)
                return waiting.Task;
            var fresh = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (Interlocked.CompareExchange(ref _next, fresh, null) is null)
                return fresh.Task;
        }
    }

    public void Pulse() => Interlocked.Exchange(ref _next, null)?.TrySetResult();

    /// <summary>Waits until <paramref name="look"/> finds something; null when the time is over.</summary>
    public async Task<T?> Until<T>(Func<T?> look, TimeSpan timeout, TimeProvider clock)
        where T : class
    {
        using var limit = new CancellationTokenSource(timeout, clock);
        while (true)
        {
            var next = Next();
            if (look() is { } found)
                return found;
            try
            {
                await next.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                return look();
            }
        }
    }
}
