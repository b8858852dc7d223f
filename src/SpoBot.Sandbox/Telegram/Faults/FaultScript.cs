using System.Collections;
using SpoBot.Sandbox.Telegram.Chats;

namespace SpoBot.Sandbox.Telegram.Faults;

/// <summary>The misfortunes in force. The first that fits a call acts on it.</summary>
public sealed class FaultScript : IEnumerable<Fault>
{
    private readonly Lock gate = new();
    private readonly int seed;
    private List<Entry> entries = [];
    private int added;

    internal FaultScript(int seed) => this.seed = seed;

    /// <summary>Calls that some fault acted on.</summary>
    public int Hits { get; private set; }

    internal Signal Cleared { get; } = new();

    public void Add(params ReadOnlySpan<Fault> faults)
    {
        lock (gate)
            foreach (var fault in faults)
                entries = [.. entries, new(fault, ++added)];
    }

    /// <summary>Everything is well again; calls that hang are let go without an answer.</summary>
    public void Clear()
    {
        lock (gate)
            entries = [];
        Cleared.Pulse();
    }

    internal Fault? Choose(string method, long? chat, string text)
    {
        if (entries.Count == 0)
            return null;
        lock (gate)
            foreach (var entry in entries)
                if (entry.Fits(method, chat, text) && entry.Acts(seed))
                {
                    Hits++;
                    return entry.Fault;
                }

        return null;
    }

    public IEnumerator<Fault> GetEnumerator() => entries.Select(entry => entry.Fault).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Entry(Fault fault, int number)
    {
        private int seen;
        private int acted;

        public Fault Fault => fault;

        public bool Fits(string method, long? chat, string text) =>
            (fault.Method is null || fault.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
            && (fault.Chat is null || fault.Chat == chat)
            && (fault.Text is null || text.Contains(fault.Text, StringComparison.OrdinalIgnoreCase));

        public bool Acts(int seed)
        {
            seen++;
            if (seen <= fault.After || acted >= fault.Times || Draw(seed, number, seen) >= fault.Chance)
                return false;
            acted++;
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
