using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Register;

/// <summary>One item of a document, with its deadline already read.</summary>
/// <param name="Executors">Ids of the organisations that owe it, groups already expanded; every one owes it separately.</param>
/// <param name="ExecutorsAsWritten">The executors as the catalog names them, for showing: a group's title or full names.</param>
/// <param name="CoExecutors">Ids of organisations or groups that help; they owe nothing themselves.</param>
/// <param name="Deadline">In the document's own words, never overwritten.</param>
/// <param name="Reading">How the deadline is understood: its own words, or the correction's where there is one.</param>
/// <param name="Recommendation">True for items without deadlines and reminders.</param>
/// <param name="Stages">Reminder stages in working days before the date; null = the house's 10, 5, 3, 1, 0.</param>
/// <param name="Correction">What replaces the written deadline, and why.</param>
/// <param name="SplitFrom">The item of the document that this one is a part of, where executors owe different things.</param>
/// <param name="Outcomes">What must come out of it, one or several, as a road map's rows name them; empty in a resolution.</param>
/// <param name="Doubts">What only a human saw, beside the doubts of the reading.</param>
public sealed record Obligation(
    string Id,
    string Document,
    string Section,
    string Title,
    string Text,
    IReadOnlyList<string> Executors,
    IReadOnlyList<string> ExecutorsAsWritten,
    IReadOnlyList<string> CoExecutors,
    string? ReportTo,
    string? ApproveBy,
    string Deadline,
    Reading Reading,
    Proof Proof,
    bool Recommendation = false,
    IReadOnlyList<int>? Stages = null,
    Correction? Correction = null,
    string? SplitFrom = null,
    IReadOnlyList<Doubt>? Doubts = null,
    IReadOnlyList<Outcome>? Outcomes = null)
{
    public IReadOnlyList<Outcome> Outcomes { get; init; } = Outcomes ?? [];

    /// <summary>The words that are followed: the document's own, or those that replace them.</summary>
    public string DeadlineThatCounts => Correction?.Deadline ?? Deadline;

    public IReadOnlyList<Doubt> Doubts { get; init; } = Doubts ?? [];
}
