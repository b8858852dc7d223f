namespace SpoBot.Wording.Coordinator;

/// <summary>What became of each letter of a nudge, by name of the college.</summary>
internal sealed record NudgeOutcome(
    int All,
    bool IsStopped,
    IReadOnlyList<string> Delivered,
    IReadOnlyList<string> Blocked,
    IReadOnlyList<string> Deactivated,
    IReadOnlyList<string> OtherRefused,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<string> Stopped,
    IReadOnlyList<string> NotConnected);
