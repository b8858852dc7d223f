using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Ledger.Stores;

/// <summary>Duties as the ledger writes them. The row's state always equals what its facts fold to.</summary>
internal interface IDuties
{
    DutyRecord? Find(DutyKey key);

    /// <summary>Every duty of an obligation, for stopping and rescheduling it.</summary>
    IReadOnlyList<DutyRecord> OfObligation(string document, string obligation);

    /// <summary>Appends what happened and brings the row up to it. The round looks at the duty on <paramref name="wakeOn"/> while it is owed.</summary>
    void Append(DutyRecord duty, IReadOnlyList<DutyFact> facts, DutyHistory after, DateOnly? wakeOn);

    /// <summary>Writes out one due date for every college that owes the obligation; those that stand already are left alone. Returns how many are new.</summary>
    int Create(Obligation obligation, ScheduledDue due, DateOnly wakeOn);

    /// <summary>The calendar or the rulebook moved the date: facts stay, an extension stays, only what is scheduled changes.</summary>
    void Reschedule(long id, DutyHistory after, DateOnly scheduled, DateOnly? wakeOn);
}
