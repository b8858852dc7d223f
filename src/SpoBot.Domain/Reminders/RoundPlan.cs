using SpoBot.Domain.Duties;
using SpoBot.Domain.People;

namespace SpoBot.Domain.Reminders;

/// <summary>What a round has to write and to remember.</summary>
/// <param name="Wakes">Duties whose stored wake day is no longer right, with the right one.</param>
public sealed record RoundPlan(
    IReadOnlyList<PlannedLetter> Letters,
    IReadOnlyList<(Person Person, Silence Why)> Silent,
    IReadOnlyList<SkippedStage> Skipped,
    IReadOnlyList<(DutyKey Duty, DateOnly? WakeOn)> Wakes);

/// <summary>A morning letter to be rendered and queued now.</summary>
/// <param name="ExpiresAt">The end of its day: an older morning is replaced by the next one.</param>
public sealed record PlannedLetter(Person Person, Morning Morning, DateTimeOffset ExpiresAt);
