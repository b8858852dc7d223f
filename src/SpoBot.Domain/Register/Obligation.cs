using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Register;

/// <summary>One item of a document, with its deadline already read.</summary>
/// <param name="Executors">Ids of the colleges that owe it, groups already expanded; every one owes it separately.</param>
/// <param name="ExecutorsAsWritten">The executors as the catalog names them (a group or names), for showing.</param>
/// <param name="Recommendation">True for items without deadlines and reminders.</param>
/// <param name="Stages">Reminder stages in working days before the date; null = the house's 10, 5, 3, 1, 0.</param>
public sealed record Obligation(
    string Id,
    string Document,
    string Section,
    string Title,
    string Text,
    IReadOnlyList<string> Executors,
    string ExecutorsAsWritten,
    IReadOnlyList<string> CoExecutors,
    string? ReportTo,
    string? ApproveBy,
    string Deadline,
    Reading Reading,
    Proof Proof,
    bool Recommendation = false,
    IReadOnlyList<int>? Stages = null);
