using SpoBot.Domain.Duties;

namespace SpoBot.Domain.Reminders;

/// <summary>One line of a morning letter.</summary>
/// <param name="Duty">The duty; null for a new obligation that has no dates.</param>
/// <param name="Stage">The stage that speaks today (perhaps a missed one), else where today stands; null without a date.</param>
/// <param name="Position">Where today stands to the date; null without one.</param>
/// <param name="IsDue">True if this line is a reason for the letter; false if it only keeps company.</param>
/// <param name="IsNew">Announced for the first time.</param>
public sealed record MorningItem(
    MorningSection Section, string Document, string Obligation, Duty? Duty, Stage? Stage, Stage? Position, bool IsDue, bool IsNew = false)
{
    /// <summary>What the step is called in keys and rehearsals.</summary>
    public string Step => IsNew && Section == MorningSection.New ? "new" : Stage?.ToString() ?? "new";
}
