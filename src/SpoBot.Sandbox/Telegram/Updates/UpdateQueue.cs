using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Updates;

/// <summary>What has happened and the bot has not yet confirmed. Kept for a day, as the official server does.</summary>
internal sealed class UpdateQueue(TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private readonly Lock gate = new();
    private readonly List<Update> pending = [];
    private HashSet<string>? allowed;
    private long lastId = 700_000_000;

    /// <summary>Something came, or something was confirmed.</summary>
    public Signal Changed { get; } = new();

    public int Count
    {
        get
        {
            lock (gate)
                return pending.Count;
        }
    }

    public long LastId => Interlocked.Read(ref lastId);

    public IReadOnlyCollection<string>? Allowed
    {
        get => allowed;
        set => allowed = value is null or { Count: 0 } ? null : [.. value];
    }

    /// <summary>Returns the number of the update; 0 when the bot did not ask for this kind.</summary>
    public long Add(string type, byte[] payload, long lane)
    {
        long id;
        lock (gate)
        {
            if (allowed is null ? UpdateKinds.OnRequest.Contains(type) : UpdateKinds.All.Contains(type) && !allowed.Contains(type))
                return 0;
            id = ++lastId;
            pending.Add(new(id, type, payload, clock.GetUtcNow(), lane));
        }

        Changed.Pulse();
        return id;
    }

    /// <summary>Puts the same update in once more under the same number, as Telegram may after a hiccup.</summary>
    public void Repeat(Update update)
    {
        lock (gate)
        {
            var place = pending.FindIndex(other => other.Id > update.Id);
            pending.Insert(place < 0 ? pending.Count : place, update);
        }

        Changed.Pulse();
    }

    /// <summary>Confirms everything before <paramref name="offset"/>; a negative one keeps only so many of the newest.</summary>
    public void Confirm(long offset)
    {
        var before = 0;
        lock (gate)
        {
            before = pending.Count;
            var oldest = clock.GetUtcNow() - Life;
            if (offset > 0)
                pending.RemoveAll(update => update.Id < offset);
            else if (offset < 0)
                pending.RemoveRange(0, (int)Math.Max(0, pending.Count + offset));
            while (pending.Count > 0 && pending[0].At < oldest)
                pending.RemoveAt(0);
            if (before == pending.Count)
                return;
        }

        Changed.Pulse();
    }

    public void Confirm(Update update)
    {
        lock (gate)
            pending.Remove(update);
        Changed.Pulse();
    }

    public List<Update> Peek(int limit)
    {
        lock (gate)
            return pending.GetRange(0, Math.Min(limit, pending.Count));
    }

    public void Clear()
    {
        lock (gate)
            pending.Clear();
        Changed.Pulse();
    }
}
