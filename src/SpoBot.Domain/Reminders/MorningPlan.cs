namespace SpoBot.Domain.Reminders;

/// <summary>A letter or the reason for silence, and the stages that passed unsaid.</summary>
public sealed record MorningPlan(Morning? Letter, Silence? Silence, IReadOnlyList<SkippedStage> Skipped)
{
    internal static MorningPlan Quiet(Silence why) => new(null, why, []);
}
