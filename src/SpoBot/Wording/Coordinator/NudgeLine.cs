namespace SpoBot.Wording.Coordinator;

/// <summary>What became of one letter of a nudge.</summary>
internal sealed record NudgeLine(string College, string Person, NudgeFate Fate);

internal enum NudgeFate
{
    Delivered,
    Blocked,
    Deactivated,
    Refused,
    Unknown,
    Stopped,

    /// <summary>Everything it spoke of was reported before it went out.</summary>
    Settled,

    /// <summary>It could not go out in time.</summary>
    Outlived,

    NotConnected,
}
