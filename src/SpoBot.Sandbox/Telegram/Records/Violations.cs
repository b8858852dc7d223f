using System.Collections;

namespace SpoBot.Sandbox.Telegram.Records;

/// <summary>Everything the bot did against the documentation. A good test ends with this empty.</summary>
public sealed class Violations : IEnumerable<Violation>
{
    private const int Most = 10_000;
    private readonly Lock gate = new();
    private readonly List<Violation> list = [];

    public int Count
    {
        get
        {
            lock (gate)
                return list.Count;
        }
    }

    internal void Add(Violation violation)
    {
        lock (gate)
            if (list.Count < Most)
                list.Add(violation);
    }

    public void Clear()
    {
        lock (gate)
            list.Clear();
    }

    public IEnumerator<Violation> GetEnumerator()
    {
        lock (gate)
            return list.ToList().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join('\n', this);
}
