namespace SpoBot.Domain.Discipline;

/// <summary>What became of a letter.</summary>
public enum NoticeState
{
    Queued,
    Delivered,
    Refused,

    /// <summary>It may have arrived.</summary>
    Unknown,

    /// <summary>It could not go out while it was worth sending.</summary>
    Outlived,

    /// <summary>It was no longer needed: the duty was closed before it went out, or the nudge was stopped.</summary>
    TakenBack,
}
