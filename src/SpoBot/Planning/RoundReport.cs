using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;

namespace SpoBot.Planning;

/// <summary>What a round came to: how many letters, who was left in peace and why, which stages passed unsaid.</summary>
internal sealed record RoundReport(
    DateTimeOffset At, int Queued, IReadOnlyList<(Person Person, Silence Why)> Silent, IReadOnlyList<SkippedStage> Skipped)
{
    public static RoundReport operator +(RoundReport a, RoundReport b) => new(a.At, a.Queued + b.Queued, [.. a.Silent, .. b.Silent], [.. a.Skipped, .. b.Skipped]);
}
