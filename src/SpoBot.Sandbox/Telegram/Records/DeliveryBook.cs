using System.Collections;

namespace SpoBot.Sandbox.Telegram.Records;

/// <summary>Every message that reached a chat: what to hold a broadcast against. Deleting or editing later changes nothing here.</summary>
public sealed class DeliveryBook : IEnumerable<Delivery>
{
    private readonly Lock _gate = new();
    private readonly List<Delivery> _list = [];
    private readonly bool _keepTexts;

    internal DeliveryBook(Keeping keep) => _keepTexts = keep.DeliveredTexts;

    public int Count
    {
        get
        {
            lock (_gate)
                return _list.Count;
        }
    }

    internal void Add(long chat, long message, string text, DateTimeOffset at)
    {
        var delivery = new Delivery(chat, message, _keepTexts ? text : null, Digest(text), at);
        lock (_gate)
            _list.Add(delivery);
    }

    /// <summary>Who of these chats lacks this very text, and who has it more than once. Works without kept texts too.</summary>
    public Tally Of(string text, IEnumerable<long> chats)
    {
        var digest = Digest(text);
        return Tally(delivery => delivery.Digest == digest, chats);
    }

    /// <summary>The same for a text that differs from person to person.</summary>
    public Tally Of(Predicate<string> text, IEnumerable<long> chats) => _keepTexts
        ? Tally(delivery => text(delivery.Text!), chats)
        : throw new InvalidOperationException("Texts are not kept: ask for an exact text, or keep them");

    /// <summary>The same text twice in the same chat, wherever it happened.</summary>
    public IReadOnlyList<Repeat> Repeats() =>
    [
        .. from delivery in this
           group delivery by (delivery.Chat, delivery.Digest) into same
           where same.Count() > 1
           select new Repeat(same.Key.Chat, same.First().Text, same.Count()),
    ];

    public void Clear()
    {
        lock (_gate)
            _list.Clear();
    }

    public IEnumerator<Delivery> GetEnumerator()
    {
        lock (_gate)
            return _list.ToList().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Tally Tally(Func<Delivery, bool> fits, IEnumerable<long> chats)
    {
        var counts = new Dictionary<long, int>();
        foreach (var delivery in this.Where(fits))
            counts[delivery.Chat] = counts.GetValueOrDefault(delivery.Chat) + 1;
        var expected = chats.ToHashSet();
        return new(
            [.. expected.Where(chat => !counts.ContainsKey(chat))],
            [.. counts.Where(pair => pair.Value > 1).Select(pair => new Repeat(pair.Key, null, pair.Value))],
            [.. counts.Keys.Where(chat => !expected.Contains(chat))]);
    }

    /// <summary>FNV-1a over UTF-16 units: stable from run to run.</summary>
    private static ulong Digest(string text)
    {
        var digest = 14695981039346656037UL;
        foreach (var c in text)
            digest = unchecked((digest ^ c) * 1099511628211UL);
        return digest;
    }
}
