using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger.Stores;

namespace SpoBot.Ledger;

/// <summary>Appends to duties what was decided, and keeps the row, the wake day and the queued reminders in step with it.</summary>
internal sealed class DutyBook(LedgerRules rules)
{
    internal void Append(ILedgerSession session, DutyRecord record, IReadOnlyList<DutyFact> facts, DutyHistory after)
    {
        var before = record.Case.History;
        session.Duties.Append(record, facts, after, WakeOn(session, record.Case, after));

        var key = record.Case.Key.ToString();
        var (was, isOwed) = (IsOwed(before), IsOwed(after));
        if (was && (!isOwed || before.Expected != after.Expected)) session.Outbox.Close(key);
        if (!was && isOwed) session.Outbox.Reopen(key);
    }

    /// <summary>Appends what the house itself did.</summary>
    internal void Append(ILedgerSession session, DutyRecord record, DutyFact fact) => Append(session, record, [fact], record.Case.History.With(fact));

    internal void Reschedule(ILedgerSession session, DutyRecord record, ScheduledDue scheduled)
    {
        var moved = record.Case with { Scheduled = scheduled };
        var after = moved.History;
        session.Duties.Reschedule(record.Id, after, scheduled.Expected, WakeOn(session, moved, after));
    }

    /// <summary>The first day that needs attention. Counted from yesterday: whether this morning has been served is the planner's to know.</summary>
    internal DateOnly? WakeOn(ILedgerSession session, DutyCase duty, DutyHistory history)
    {
        var college = session.Register.Now.Registry.Organisation(duty.College);
        var today = LedgerRules.DayOf(rules.Local(session.Now, college));
        DateOnly? returnedOn = history.State == DutyState.Returned ? LedgerRules.DayOf(rules.Local(history.Last!.At, college)) : null;
        var standing = new Duty(duty.Key, duty.Scheduled.Role, duty.Scheduled.Period, history.Expected, history.Extended, history.State);
        return Stages.WakeOn(new OwedDuty(standing, duty.Obligation.Stages, returnedOn), today.AddDays(-1), rules.Calendar, rules.Reminders);
    }

    internal static bool IsOwed(DutyHistory history) => history.State is DutyState.Open or DutyState.Returned;
}
