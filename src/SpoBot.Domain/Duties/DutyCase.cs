using SpoBot.Domain.Register;

namespace SpoBot.Domain.Duties;

/// <summary>Everything that a decision about one duty rests on.</summary>
public sealed record DutyCase(Obligation Obligation, string College, ScheduledDue Scheduled, IReadOnlyList<DutyFact> Facts)
{
    public DutyKey Key => new(Obligation.Document, Obligation.Id, College, Scheduled.Due);

    public DutyHistory History => DutyHistory.Fold(Scheduled.Expected, Facts);

    public Duty Duty
    {
        get
        {
            var history = History;
            return new Duty(Key, Scheduled.Role, Scheduled.Period, history.Expected, history.Extended, history.State);
        }
    }
}
