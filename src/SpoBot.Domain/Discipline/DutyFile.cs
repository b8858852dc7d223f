using SpoBot.Domain.Duties;

namespace SpoBot.Domain.Discipline;

/// <summary>Everything on record about one duty: how it stands, what happened, who was told of it.</summary>
/// <param name="MadeAt">When the register learned of it; it may have been past its date by then.</param>
public sealed record DutyFile(DutyView View, DateTimeOffset MadeAt, IReadOnlyList<Fact> Facts, IReadOnlyList<Notice> Notices)
{
    public DutyHistory History => DutyHistory.Fold(View.Duty.Key.Due, Facts.Select(fact => fact.What));

    /// <summary>How often the report came back.</summary>
    public int Returns => Facts.Count(fact => fact.What is DutyFact.Returned);
}
