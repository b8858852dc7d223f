namespace SpoBot.Tests.Fakes;

/// <summary>
/// Runs asynchronous code on one thread in manual time: whenever nothing is left to do, time goes to the next timer. The same beginning
/// always has the same end.
/// </summary>
internal sealed class Simulation(ManualTime time) : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _work = new();

    /// <summary>Called each time before time moves on.</summary>
    public Action? BeforeTimeMoves { get; set; }

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_work)
            _work.Enqueue((d, state));
    }

    public void Run(Func<Task> start)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = start();
            while (!task.IsCompleted)
            {
                if (RunAll())
                    continue;
                BeforeTimeMoves?.Invoke();
                if (!task.IsCompleted && !RunAll() && !time.Step())
                    throw new InvalidOperationException("Everything waits and nothing will happen");
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    private bool RunAll()
    {
        var hasRun = false;
        while (TryNext(out var next))
        {
            next.Callback(next.State);
            hasRun = true;
        }

        return hasRun;
    }

    private bool TryNext(out (SendOrPostCallback Callback, object? State) next)
    {
        lock (_work)
            return _work.TryDequeue(out next);
    }
}
