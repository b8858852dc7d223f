using System.Collections;

namespace SpoBot.Sandbox.Telegram.Records;

/// <summary>Everything the bot did against the documentation. A good test ends with this empty.</summary>
public sealed class Violations : IEnumerable<Violation>
{
    private const int Most = 10_000;
    private readonly Lock _gate = new();
    private readonly List<Violation> _list = [];

    public int Count
    {
        get
        {
            lock (_gate)
                return _list.Count;
        }
    }

    internal void Add(Violation violation)
    {
        lock (_gate)
            if (_list.Count < Most)
                _list.Add(violation);
    }

    public void Clear()
    {
        lock (_gate)
            _list.Clear();
    }

    public IEnumerator<Violation> GetEnumerator()
    {
        lock (_gate)
            return _list.ToList().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join('\n', this);
}
