using System.Collections.Concurrent;
using SpoBot.Outbox;

namespace SpoBot.Storage;

/// <summary>
/// The only writer. Units that wait at the same moment share one transaction, so that many small commits cost one fsync; a unit that
/// throws is rolled back alone. It runs on the thread pool while there is work and costs nothing when there is none.
/// </summary>
internal sealed class WriteQueue(Db db, Session session, OutboxBell bell, TimeProvider clock)
{
    private const int MostUnits = 256;
    private static readonly TimeSpan LongestGroup = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentQueue<WriteUnit> _waiting = new();
    private readonly List<WriteUnit> _done = new(MostUnits);
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;
    private volatile bool _closed;

    internal Task<T> Add<T>(Func<Session, T> work, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_closed, typeof(Store));
        var unit = new WriteUnit<T>(work, cancellation);
        _waiting.Enqueue(unit);
        Wake();
        return unit.Task;
    }

    /// <summary>Takes nothing new and finishes what waits.</summary>
    internal Task Stop()
    {
        _closed = true;
        Wake();
        return _stopped.Task;
    }

    private void Wake()
    {
        if (Interlocked.CompareExchange(ref _running, 1, 0) == 0)
            ThreadPool.UnsafeQueueUserWorkItem(static queue => queue.Pump(), this, preferLocal: false);
    }

    private void Pump()
    {
        do
        {
            while (!_waiting.IsEmpty) CommitGroup();
            if (_closed) _stopped.TrySetResult();
            Volatile.Write(ref _running, 0);
        }
        while (!_waiting.IsEmpty && Interlocked.CompareExchange(ref _running, 1, 0) == 0);
    }

    private void CommitGroup()
    {
        _done.Clear();
        try
        {
            db.Execute(db.Dialect.Begin);
            RunUnits();
            db.Execute("commit");
        }
        catch (Exception fault)
        {
            TryRollBack();
            foreach (var unit in _done) unit.Fail(fault);
            // When not even a transaction can begin, whoever waits must hear of it rather than hang.
            if (_done.Count == 0 && _waiting.TryDequeue(out var first)) first.Fail(fault);
            return;
        }

        foreach (var unit in _done) unit.Complete();
        if (session.TakeNews()) bell.Ring();
    }

    private void RunUnits()
    {
        var started = clock.GetTimestamp();
        while (_done.Count < MostUnits && clock.GetElapsedTime(started) < LongestGroup && _waiting.TryDequeue(out var unit))
        {
            if (unit.IsCancelled) unit.Cancel();
            else if (TryRun(unit)) _done.Add(unit);
        }
    }

    private bool TryRun(WriteUnit unit)
    {
        db.Execute("savepoint unit");
        try
        {
            session.Begin(clock.GetUtcNow());
            unit.Run(session);
            db.Execute("release unit");
            return true;
        }
        catch (Exception fault) when (!db.HasLostTransaction)
        {
            db.Execute("rollback to unit");
            db.Execute("release unit");
            unit.Fail(fault);
            return false;
        }
        catch (Exception)
        {
            _done.Add(unit);
            throw;
        }
    }

    private void TryRollBack()
    {
        try
        {
            if (!db.HasLostTransaction) db.Execute("rollback");
        }
        catch (Exception)
        {
            // The group has failed already; the next one begins anew and says for itself what is wrong.
        }
    }
}
