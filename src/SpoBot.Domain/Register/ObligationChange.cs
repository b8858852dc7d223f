using SpoBot.Domain.Duties;

namespace SpoBot.Domain.Register;

/// <summary>One obligation in two editions: what differs, which due dates it loses and which it gains.</summary>
public sealed record ObligationChange(
    Obligation Before,
    Obligation After,
    IReadOnlyList<Aspect> Aspects,
    IReadOnlyList<ScheduledDue> Gone,
    IReadOnlyList<ScheduledDue> Came);
