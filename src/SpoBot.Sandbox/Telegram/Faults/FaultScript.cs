using System.Collections;
using SpoBot.Sandbox.Telegram.Chats;

namespace SpoBot.Sandbox.Telegram.Faults;

/// <summary>The misfortunes in force. The first that fits a call acts on it.</summary>
public sealed class FaultScript : IEnumerable<Fault>
{
    private readonly Lock _gate = new();
    private readonly int _seed;
    private List<Entry> _entries = [];
    private int _added;

    internal FaultScript(int seed) => _seed = seed;

    /// <summary>Calls that some fault acted on.</summary>
    public int Hits { get; private set; }

    internal Signal Cleared { get; } = new();

    public void Add(params ReadOnlySpan<Fault> faults)
    {
        lock (_gate)
            foreach (var fault in faults)
                _entries = [.. _entries, new(fault, ++_added)];
    }

    /// <summary>Everything is well again; calls that hang are let go without an answer.</summary>
    public void Clear()
    {
        lock (_gate)
            _entries = [];
        Cleared.Pulse();
    }

    internal Fault? Choose(string method, long? chat, string text)
    {
        if (_entries.Count == 0)
            return null;
        lock (_gate)
            foreach (var entry in _entries)
                if (entry.Fits(method, chat, text) && entry.Acts(_seed))
                {
                    Hits++;
                    return entry.Fault;
                }

        return null;
    }

    public IEnumerator<Fault> GetEnumerator() => _entries.Select(entry => entry.Fault).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Entry(Fault fault, int number)
    {
        private int _seen;
        private int _acted;

        public Fault Fault => fault;

        public bool Fits(string method, long? chat, string text) =>
            (fault.Method is null || fault.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
            && (fault.Chat is null || fault.Chat == chat)
            && (fault.Text is null || text.Contains(fault.Text, StringComparison.OrdinalIgnoreCase));

        public bool Acts(int seed)
        {
            _seen++;
            if (_seen <= fault.After || _acted >= fault.Times || Draw(seed, number, _seen) >= fault.Chance)
                return false;
            _acted++;
            return true;
        }

        /// <summary>SplitMix64 of seed, fault and ordinal: the n-th fitting call always has the same luck.</summary>
        private static double Draw(int seed, int number, int ordinal)
        {
            unchecked
            {
                var x = ((ulong)(uint)seed << 32) + ((ulong)(uint)number << 24) + (ulong)ordinal * 0x9E3779B97F4A7C15UL;
                x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
                x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
                return ((x ^ (x >> 31)) >> 11) / (double)(1UL << 53);
            }
        }
    }
}
