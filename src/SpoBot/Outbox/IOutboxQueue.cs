namespace SpoBot.Outbox;

/// <summary>
/// The courier's side of the outbox. A letter is waiting, then claimed (leased to this courier, not yet sent, still to be cancelled by the
/// ledger), then sending (an attempt may be under way), then delivered, refused, unknown, expired or replaced; or waiting again.
/// </summary>
internal interface IOutboxQueue
{
    /// <summary>Claims up to <paramref name="limit"/> letters of the lane that are due, lowest ids first, in one commit. A lapsed lease may be claimed again.</summary>
    Task<IReadOnlyList<QueuedLetter>> Claim(Lane lane, int limit, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation);

    /// <summary>
    /// One commit: writes down the settlements and marks the letters of <paramref name="beginning"/> as sending. Returns those of them that may be sent;
    /// the missing ones were cancelled or belong to somebody else by now. Either everything is written or nothing.
    /// </summary>
    Task<IReadOnlySet<long>> Record(IReadOnlyList<Settlement> settled, IReadOnlyList<long> beginning, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>The earliest moment at which a waiting letter (or a lapsed lease) is due; null when nothing waits.</summary>
    Task<DateTimeOffset?> NextDue(CancellationToken cancellation);

    /// <summary>At start, before anything is claimed: what an earlier life left claimed waits again, what it left sending waits again as one unknown attempt, unless it belongs to a campaign: that is parked as unknown. Returns how many are sent again.</summary>
    Task<int> Recover(DateTimeOffset now, CancellationToken cancellation);
}
