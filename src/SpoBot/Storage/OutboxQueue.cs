using SpoBot.Outbox;

namespace SpoBot.Storage;

/// <summary>The courier's side of the outbox, one transaction a call.</summary>
internal sealed class OutboxQueue(Store store) : IOutboxQueue
{
    public Task<IReadOnlyList<QueuedLetter>> Claim(Lane lane, int limit, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation) =>
        store.Write(session => session.Queue.Claim(lane, limit, now, lease), cancellation);

    public Task<IReadOnlySet<long>> Record(
        IReadOnlyList<Settlement> settled, IReadOnlyList<long> beginning, DateTimeOffset now, CancellationToken cancellation) => store.Write(
        session =>
        {
            foreach (var settlement in settled) session.Queue.Settle(settlement, now);
            return (IReadOnlySet<long>)beginning.Where(session.Queue.Begin).ToHashSet();
        },
        cancellation);

    public Task<DateTimeOffset?> NextDue(CancellationToken cancellation) => Task.FromResult(store.Read(session => session.Queue.NextDue()));

    public Task<int> Recover(DateTimeOffset now, CancellationToken cancellation) => store.Write(session => session.Queue.Recover(now), cancellation);
}
