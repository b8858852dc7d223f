namespace SpoBot.Wording.Coordinator;

/// <summary>What became of one letter of a nudge.</summary>
internal sealed record NudgeLine(string College, string Person, NudgeFate Fate);

/// <summary>Kept with a nudge as numbers: new ones go to the end.</summary>
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

    /// <summary>A college that owes and has nobody to be written to: outside what was sent.</summary>
    NotConnected,

    /// <summary>The person has been unbound since the preview.</summary>
    Left,

    /// <summary>Reminded by somebody else since the preview, or on leave from today.</summary>
    PassedOver,
}
