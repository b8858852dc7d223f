using SpoBot.Outbox;

namespace SpoBot.Courier;

/// <summary>What the health page may ask about the courier at any moment.</summary>
internal sealed class CourierPulse
{
    private long _delivered;
    private long _refused;
    private long _unknown;
    private long _lastDeliveredAt;

    public long Delivered => Volatile.Read(ref _delivered);

    public long Refused => Volatile.Read(ref _refused);

    /// <summary>Parked: they may have arrived.</summary>
    public long Unknown => Volatile.Read(ref _unknown);

    public DateTimeOffset? LastDeliveredAt => Volatile.Read(ref _lastDeliveredAt) is not 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    internal void Note(QueuedLetter letter, Settlement settlement, DateTimeOffset now)
    {
        switch (settlement)
        {
            case Settlement.Delivered:
                Interlocked.Increment(ref _delivered);
                Volatile.Write(ref _lastDeliveredAt, now.UtcTicks);
                break;
            case Settlement.Refused:
                Interlocked.Increment(ref _refused);
                break;
            case Settlement.Unknown:
                Interlocked.Increment(ref _unknown);
                break;
        }
    }
}
