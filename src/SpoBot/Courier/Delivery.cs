using SpoBot.Outbox;

namespace SpoBot.Courier;

/// <summary>What became of one attempt, decided once, at the edge.</summary>
internal abstract record Delivery
{
    private Delivery()
    {
    }

    internal sealed record Delivered(long? MessageId) : Delivery;

    /// <summary>Refused for good. <see cref="RefusalReason.Content"/> blames the letter, the others the chat.</summary>
    internal sealed record Refused(RefusalReason Reason, string Description) : Delivery;

    /// <summary>The group lives on under another id.</summary>
    internal sealed record Moved(long Chat) : Delivery;

    /// <summary>Not accepted; may be tried again. <see cref="WholeBot"/>: Telegram's retry_after, which stops everything.</summary>
    internal sealed record TryAfter(TimeSpan? Wait, bool WholeBot, string Description) : Delivery;

    /// <summary>It may have arrived: the answer was lost.</summary>
    internal sealed record Unknown(string Description) : Delivery;
}
