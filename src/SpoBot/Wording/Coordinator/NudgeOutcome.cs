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
    IReadOnlyList<string> Settled,
    IReadOnlyList<string> Outlived,
    IReadOnlyList<string> NotConnected)
{
    /// <summary>Whether anybody who was not reached would go unnamed on the screen.</summary>
    internal bool IsLong => new[] { Blocked, Deactivated, OtherRefused, Unknown, Stopped, Settled, Outlived, NotConnected }.Any(names => names.Count > NudgeText.MostNames);

    /// <summary>Who can be written to once more.</summary>
    internal bool CanRepeat => Unknown.Count + Stopped.Count + Outlived.Count > 0;
}
