using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Duties;

/// <summary>One obligation × one college × one period, as it stands now.</summary>
/// <param name="Key">Holds the legal date of the document, which is never overwritten.</param>
/// <param name="Expected">The date that counts today: shifted by the rulebook or extended by a decision; else the legal date.</param>
/// <param name="Extended">The date granted by the last extension, beside the first one.</param>
public sealed record Duty(
    DutyKey Key,
    DueRole Role,
    Period? Period,
    DateOnly Expected,
    DateOnly? Extended,
    DutyState State)
{
    public bool IsOwed => State is DutyState.Open or DutyState.Returned;

    public bool IsOverdue(DateOnly today) => IsOwed && Expected < today;
}
