using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;

namespace SpoBot.Planning;

/// <summary>What a round came to: who was written to, who was left in peace and why, which stages passed unsaid.</summary>
internal sealed record RoundReport(
    DateTimeOffset At, IReadOnlyList<Person> Written, IReadOnlyList<(Person Person, Silence Why)> Silent, IReadOnlyList<SkippedStage> Skipped)
{
    internal static RoundReport Nothing(DateTimeOffset at) => new(at, [], [], []);

    internal int Queued => Written.Count;

    public static RoundReport operator +(RoundReport a, RoundReport b) => new(a.At, [.. a.Written, .. b.Written], [.. a.Silent, .. b.Silent], [.. a.Skipped, .. b.Skipped]);
}
