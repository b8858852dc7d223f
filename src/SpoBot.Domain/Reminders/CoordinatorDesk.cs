using SpoBot.Domain.Duties;
using SpoBot.Domain.People;

namespace SpoBot.Domain.Reminders;

/// <summary>Everything within a coordinator's scope that a morning rests on.</summary>
/// <param name="Waiting">Reports that wait for acceptance, with the day on which they came.</param>
/// <param name="Asks">Extension requests that nobody has decided.</param>
/// <param name="Overdue">Owed duties past their date, at least those whose date is <see cref="CoordinatorPlanner.OldestThatSteps"/> or later.</param>
/// <param name="Unreachable">Colleges where the messenger reaches nobody.</param>
/// <param name="Unconnected">Colleges where nobody is bound.</param>
public sealed record CoordinatorDesk(
    Person Person,
    IReadOnlyList<WaitingReport> Waiting,
    IReadOnlyList<ExtensionAsk> Asks,
    IReadOnlyList<OwedDuty> Overdue,
    IReadOnlyList<string> Unreachable,
    IReadOnlyList<string> Unconnected);

public sealed record WaitingReport(DutyKey Duty, DateOnly ReportedOn);

public sealed record ExtensionAsk(DutyKey Duty, DateOnly Date);
