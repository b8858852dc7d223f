using System.Collections;

namespace SpoBot.Sandbox.Telegram.Records;

/// <summary>The last calls, oldest first, and counts of all.</summary>
public sealed class CallLog : IEnumerable<Call>
{
    private readonly Lock gate = new();
    private readonly Queue<Call> calls = new();
    private readonly Dictionary<(string, int), int> counts = [];
    private readonly int most;
    private long number;

    internal CallLog(Keeping keep) => most = keep.Calls;

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return calls.Count;
        }
    }

    /// <summary>How many there were of a method, with a status or any.</summary>
    public int Total(string? method = null, int? status = null)
    {
        lock (gate)
            return counts.Where(pair => (method is null || pair.Key.Item1 == method) && (status is null || pair.Key.Item2 == status)).Sum(pair => pair.Value);
    }

    public IEnumerable<Call> Of(string method) => this.Where(call => call.Method == method);

    public void Clear()
    {
        lock (gate)
        {
            calls.Clear();
            counts.Clear();
        }
    }

    public IEnumerator<Call> GetEnumerator()
    {
        lock (gate)
            return calls.ToList().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal long NextNumber() => Interlocked.Increment(ref number);

    internal void Add(Call call)
    {
        lock (gate)
        {
            calls.Enqueue(call);
            if (calls.Count > most)
                calls.Dequeue();
            var key = (call.Method, call.Status);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
    }
}
