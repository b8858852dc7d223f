using System.Collections;

namespace SpoBot.Sandbox.Telegram.Records;

/// <summary>The last calls, oldest first, and counts of all.</summary>
public sealed class CallLog : IEnumerable<Call>
{
    private readonly Lock _gate = new();
    private readonly Queue<Call> _calls = new();
    private readonly Dictionary<(string, int), int> _counts = [];
    private readonly int _most;
    private long _number;

    internal CallLog(Keeping keep) => _most = keep.Calls;

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _calls.Count;
        }
    }

    /// <summary>How many there were of a method, with a status or any.</summary>
    public int Total(string? method = null, int? status = null)
    {
        lock (_gate)
            return _counts.Where(count => Fits(count.Key)).Sum(count => count.Value);
        bool Fits((string Method, int Status) key) => (method is null || key.Method == method) && (status is null || key.Status == status);
    }

    public IEnumerable<Call> Of(string method) => this.Where(call => call.Method == method);

    public void Clear()
    {
        lock (_gate)
        {
            _calls.Clear();
            _counts.Clear();
        }
    }

    public IEnumerator<Call> GetEnumerator()
    {
        lock (_gate)
            return _calls.ToList().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal long NextNumber() => Interlocked.Increment(ref _number);

    internal void Add(Call call)
    {
        lock (_gate)
        {
            _calls.Enqueue(call);
            if (_calls.Count > _most)
                _calls.Dequeue();
            var key = (call.Method, call.Status);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }
    }
}
