using SpoBot.Outbox;

namespace SpoBot.Tests.Fakes;

/// <summary>An outbox in memory that remembers everything that was written down about each letter.</summary>
internal sealed class OutboxInMemory(TimeProvider time) : IOutboxQueue
{
    private readonly Dictionary<long, Row> _rows = [];
    private readonly SortedDictionary<long, Row> _open = [];

    public OutboxBell Bell { get; } = new();

    /// <summary>While set, every commit fails with it.</summary>
    public Exception? Fault { get; set; }

    /// <summary>An outcome that no commit will take.</summary>
    public Func<Settlement, bool> Chokes { get; set; } = _ => false;

    public int Commits { get; private set; }

    public IEnumerable<Row> Rows => _rows.Values.OrderBy(row => row.Letter.Id);

    public bool IsSettled => _open.Count == 0;

    public long Enqueue(Letter letter)
    {
        var id = _rows.Count + 1;
        _open[id] = _rows[id] = new Row(new QueuedLetter(id, letter.Key, letter.Chat, letter.Lane, letter.Content, time.GetUtcNow(), letter.ExpiresAt))
        {
            DueAt = letter.NotBefore ?? DateTimeOffset.UnixEpoch,
        };
        Bell.Ring();
        return id;
    }

    public Row Row(string key) => _rows.Values.Single(row => row.Letter.Key == key);

    public void Cancel(string key)
    {
        var row = Row(key);
        if (row.Status is "waiting" or "claimed")
        {
            row.Status = "cancelled";
            _open.Remove(row.Letter.Id);
        }
    }

    public Task<IReadOnlyList<QueuedLetter>> Claim(Lane lane, int limit, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation)
    {
        Commit();
        var claimed = _open.Values
            .Where(row => row.Letter.Lane == lane && (row.Status is "waiting" or "claimed") && row.DueAt <= now)
            .Take(limit).ToList();
        foreach (var row in claimed)
        {
            row.Status = "claimed";
            row.DueAt = now + lease;
        }

        return Task.FromResult<IReadOnlyList<QueuedLetter>>([.. claimed.Select(row => row.Letter)]);
    }

    public Task<IReadOnlySet<long>> Record(
        IReadOnlyList<Settlement> settled, IReadOnlyList<long> beginning, DateTimeOffset now, CancellationToken cancellation)
    {
        Commit();
        if (settled.FirstOrDefault(Chokes) is { } choked)
            throw new InvalidOperationException($"constraint failed: {choked}");
        foreach (var settlement in settled)
        {
            _rows[settlement.Id].Settle(settlement, this, now);
            if (_rows[settlement.Id].IsSettled)
                _open.Remove(settlement.Id);
        }

        var begun = beginning.Where(id => _rows[id].Status == "claimed").ToHashSet();
        foreach (var id in begun)
            _rows[id].Status = "sending";
        return Task.FromResult<IReadOnlySet<long>>(begun);
    }

    public Task<DateTimeOffset?> NextDue(CancellationToken cancellation) =>
        Task.FromResult(_open.Values.Min(row => (DateTimeOffset?)row.DueAt));

    public Task<int> Recover(DateTimeOffset now, CancellationToken cancellation)
    {
        Commit();
        var sending = _open.Values.Where(row => row.Status == "sending").ToList();
        foreach (var row in _open.Values.Where(row => row.Status != "waiting"))
        {
            row.Status = "waiting";
            row.DueAt = now;
        }

        foreach (var row in sending)
            row.Letter = row.Letter with { Unknowns = row.Letter.Unknowns + 1 };
        return Task.FromResult(sending.Count);
    }

    internal void Move(long from, long to)
    {
        foreach (var row in _open.Values.Where(row => row.Letter.Chat == from))
            row.Letter = row.Letter with { Chat = to };
    }

    private void Commit()
    {
        if (Fault is not null)
            throw Fault;
        Commits++;
    }
}
