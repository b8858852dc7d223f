using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Updates;

/// <summary>What has happened and the bot has not yet confirmed. Kept for a day, as the official server does.</summary>
internal sealed class UpdateQueue(TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private readonly Lock _gate = new();
    private readonly List<Update> _pending = [];
    private HashSet<string>? _allowed;
    private long _lastId = 700_000_000;

    /// <summary>Something came, or something was confirmed.</summary>
    public Signal Changed { get; } = new();

    public int Count
    {
        get
        {
            lock (_gate)
                return _pending.Count;
        }
    }

    public long LastId => Interlocked.Read(ref _lastId);

    public IReadOnlyCollection<string>? Allowed
    {
        get => _allowed;
        set => _allowed = value is null or { Count: 0 } ? null : [.. value];
    }

    /// <summary>Returns the number of the update; 0 when the bot did not ask for this kind.</summary>
    public long Add(string type, byte[] payload, long lane)
    {
        long id;
        lock (_gate)
        {
            if (_allowed is null ? UpdateKinds.OnRequest.Contains(type) : UpdateKinds.All.Contains(type) && !_allowed.Contains(type))
                return 0;
            id = ++_lastId;
            _pending.Add(new(id, type, payload, clock.GetUtcNow(), lane));
        }

        Changed.Pulse();
        return id;
    }

    /// <summary>Puts an update in under a number of its own, also one that was there before, as Telegram may after a hiccup.</summary>
    public void Insert(Update update)
    {
        lock (_gate)
        {
            var place = _pending.FindIndex(other => other.Id > update.Id);
            _pending.Insert(place < 0 ? _pending.Count : place, update);
        }

        Changed.Pulse();
    }

    /// <summary>Confirms everything before <paramref name="offset"/>; a negative one keeps only so many of the newest.</summary>
    public void Confirm(long offset)
    {
        var before = 0;
        lock (_gate)
        {
            before = _pending.Count;
            var oldest = clock.GetUtcNow() - Life;
            if (offset > 0)
                _pending.RemoveAll(update => update.Id < offset);
            else if (offset < 0)
                _pending.RemoveRange(0, (int)Math.Max(0, _pending.Count + offset));
            while (_pending.Count > 0 && _pending[0].At < oldest)
                _pending.RemoveAt(0);
            if (before == _pending.Count)
                return;
        }

        Changed.Pulse();
    }

    public void Confirm(Update update)
    {
        lock (_gate)
            _pending.Remove(update);
        Changed.Pulse();
    }

    public List<Update> Peek(int limit)
    {
        lock (_gate)
            return _pending.GetRange(0, Math.Min(limit, _pending.Count));
    }

    public (long Last, IReadOnlyList<Update> Waiting) Remember()
    {
        lock (_gate)
            return (_lastId, [.. _pending]);
    }

    public void GoOn(long last, IReadOnlyList<Update> waiting)
    {
        lock (_gate)
        {
            _lastId = last;
            _pending.AddRange(waiting);
        }
    }

    public void Clear()
    {
        lock (_gate)
            _pending.Clear();
        Changed.Pulse();
    }
}
