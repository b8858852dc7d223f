using System.Collections.Concurrent;

namespace SpoBot.Storage;

/// <summary>
/// Long-lived connections for reading only. They never checkpoint: in this SQLite a checkpoint on one connection during a commit on
/// another can damage the file (fixed in 3.51.3).
/// </summary>
internal sealed class Readers(Func<ReadSession> open) : IDisposable
{
    private const int Most = 4;

    private readonly ConcurrentBag<ReadSession> _idle = [];
    private readonly SemaphoreSlim _places = new(Most, Most);

    internal T Read<T>(DateTimeOffset now, Func<ReadSession, T> work)
    {
        _places.Wait();
        try
        {
            var session = _idle.TryTake(out var ready) ? ready : open();
            try
            {
                return session.AsOfOneMoment(now, work);
            }
            finally
            {
                _idle.Add(session);
            }
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var session)) session.Dispose();
        _places.Dispose();
    }
}
