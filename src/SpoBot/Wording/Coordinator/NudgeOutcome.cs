namespace SpoBot.Wording.Coordinator;

/// <summary>What became of each letter of a nudge.</summary>
/// <param name="All">How many people the preview promised a letter to; every line but <see cref="NudgeFate.NotConnected"/> is one of them.</param>
internal sealed record NudgeOutcome(int All, bool IsStopped, IReadOnlyList<NudgeLine> Lines)
{
    /// <summary>Whether anybody who was not reached would go unnamed on the screen.</summary>
    internal bool IsLong => Lines.Where(line => line.Fate != NudgeFate.Delivered).CountBy(line => line.Fate).Any(it => it.Value > NudgeText.MostNames);

    /// <summary>Who can be written to once more.</summary>
    internal bool CanRepeat => Lines.Any(line => line.Fate is NudgeFate.Unknown or NudgeFate.Stopped or NudgeFate.Outlived);

    internal IReadOnlyList<string> Colleges(NudgeFate fate) => [.. Lines.Where(line => line.Fate == fate).Select(line => line.College)];
}
