using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Duties;

/// <summary>One due date of an obligation, the same for every college that owes it.</summary>
/// <param name="Due">The legal date, as the document has it.</param>
/// <param name="Expected">The same date after the rulebook's policy for non-working days.</param>
public readonly record struct ScheduledDue(DateOnly Due, DateOnly Expected, DueRole Role, Period? Period)
{
    public bool IsMoved => Due != Expected;
}
