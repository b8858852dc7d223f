using SpoBot.Outbox;

namespace SpoBot.Courier;

/// <summary>Outcomes that are not in the queue yet. They stay here until a commit has taken them.</summary>
internal sealed class Notebook(IOutboxQueue queue, Shelf shelf, TimeProvider time, ILogger log)
{
    /// <summary>After so many failed commits in a row the outcomes are tried one by one.</summary>
    private const int Patience = 3;

    /// <summary>Should a letter that comes back be cancelled meanwhile, nobody waits for it longer.</summary>
    private static readonly TimeSpan ReturnGrace = TimeSpan.FromSeconds(30);

    private readonly long _start = time.GetTimestamp();
    private readonly List<(QueuedLetter Letter, TimeSpan Due)> _returning = [];
    private int _failures;

    public List<Settlement> Settled { get; } = [];

    /// <summary>The letter comes back from the queue, at the earliest after the wait; nothing behind it in its chat and lane goes before.</summary>
    public void Await(QueuedLetter letter, TimeSpan wait)
    {
        shelf.Await(letter, TimeSpan.MaxValue);
        _returning.Add((letter, time.GetElapsedTime(_start) + wait));
    }

    public void GiveBack(IEnumerable<QueuedLetter> letters)
    {
        var now = time.GetUtcNow();
        Settled.AddRange(letters.Select(letter => new Settlement.Again(letter.Id, now, Tried: false, MayHaveArrived: false, null)));
    }

    /// <summary>Writes everything down in one commit and marks letters as sending; returns those that may be sent.</summary>
    public async Task<IReadOnlySet<long>> Write(IReadOnlyList<long> beginning)
    {
        if (Settled.Count == 0 && beginning.Count == 0)
            return new HashSet<long>();
        try
        {
            var begun = await queue.Record(Settled, beginning, time.GetUtcNow(), CancellationToken.None);
            Written();
            return begun;
        }
        catch
        {
            if (++_failures >= Patience)
                await WriteSingly();
            throw;
        }
    }

    /// <summary>One outcome that cannot be written down must not hold up all the others: it is parked for a person to look at.</summary>
    private async Task WriteSingly()
    {
        foreach (var settlement in Settled.ToList())
        {
            try
            {
                await queue.Record([settlement], [], time.GetUtcNow(), CancellationToken.None);
            }
            catch (Exception e)
            {
                var parked = new Settlement.Unknown(settlement.Id, "its outcome could not be written down");
                await queue.Record([parked], [], time.GetUtcNow(), CancellationToken.None);
                log.LogError(e, "The outcome of letter {Letter} could not be written down; it is parked", settlement.Id);
            }

            Settled.Remove(settlement);
        }

        Written();
    }

    private void Written()
    {
        _failures = 0;
        Settled.Clear();
        foreach (var (letter, due) in _returning)
            shelf.Await(letter, due + ReturnGrace);
        _returning.Clear();
    }
}
