using SpoBot.Domain.Duties;

namespace SpoBot.Domain.Reminders;

/// <summary>What a coordinator is told this morning: one message.</summary>
/// <param name="NewReports">Those of <paramref name="Waiting"/> that came after the last morning.</param>
/// <param name="BecameOverdue">Duties whose first day of delay has come.</param>
/// <param name="Escalated">Duties overdue for so long that the coordinator must hear, once per step.</param>
public sealed record CoordinatorMorning(
    string Key,
    long Person,
    DateOnly Day,
    IReadOnlyList<WaitingReport> Waiting,
    IReadOnlyList<WaitingReport> NewReports,
    IReadOnlyList<ExtensionAsk> Asks,
    IReadOnlyList<Duty> BecameOverdue,
    IReadOnlyList<Escalation> Escalated,
    IReadOnlyList<string> Unreachable,
    IReadOnlyList<string> Unconnected,
    Outage? Outage);

/// <summary>A duty that has been overdue for a step's number of working days.</summary>
public sealed record Escalation(OwedDuty Owed, Stage Stage)
{
    public string Key => Owed.KeyOf($"escalated {Stage}");
}
