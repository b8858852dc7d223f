namespace SpoBot.Outbox;

/// <summary>What the queue writes down about one letter after an attempt, or instead of one.</summary>
internal abstract record Settlement(long Id)
{
    internal sealed record Delivered(long Id, long? MessageId) : Settlement(Id);

    /// <summary>Refused for good: the person behind the chat is marked in the same transaction, unless the letter itself is to blame.</summary>
    internal sealed record Refused(long Id, RefusalReason Reason, string Description) : Settlement(Id);

    /// <summary>The chat has another id now: this letter, the chat's waiting letters and its person follow; the letter is due at once.</summary>
    internal sealed record Moved(long Id, long Chat) : Settlement(Id);

    /// <summary>Waits again until <paramref name="DueAt"/>. <paramref name="Tried"/> counts an attempt, <paramref name="MayHaveArrived"/> one without an answer.</summary>
    internal sealed record Again(long Id, DateTimeOffset DueAt, bool Tried, bool MayHaveArrived, string? Why) : Settlement(Id);

    /// <summary>Parked: it may have arrived, and whether to repeat it is for a person to say.</summary>
    internal sealed record Unknown(long Id, string Description) : Settlement(Id);

    internal sealed record Expired(long Id) : Settlement(Id);

    /// <summary>A newer edit of the same message stands in the queue.</summary>
    internal sealed record Replaced(long Id) : Settlement(Id);
}
