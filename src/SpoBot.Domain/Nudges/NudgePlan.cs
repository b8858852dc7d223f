using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Domain.Nudges;

/// <summary>One letter a person, with all the debts it speaks of.</summary>
public sealed record NudgeRecipient(Person Person, College College, IReadOnlyList<DutyView> Debts);

/// <summary>Why somebody who owes is not written to.</summary>
public enum LeftOut
{
    RemindedToday,
    NudgedLately,
    Unreachable,
    NobodyConnected,
    OnLeave,
}

public sealed record NudgePlan(IReadOnlyList<NudgeRecipient> Recipients, IReadOnlyList<(College College, LeftOut Why)> LeftOut)
{
    public bool Owes(string college) => Recipients.Any(recipient => recipient.College.Id == college) || LeftOut.Any(left => left.College.Id == college);

    public int Colleges => Recipients.Select(recipient => recipient.College.Id).Distinct().Count();
}
