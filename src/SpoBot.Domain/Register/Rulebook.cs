using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Register;

/// <summary>A ministry's rules: how bare words are read and which way a non-working day shifts, each quoting its act.</summary>
/// <param name="ShiftBecause">The quotation shown beside a moved date.</param>
public sealed record Rulebook(string Title, ReadingRules Reading, WeekendShift Shift, string ShiftBecause)
{
    public static Rulebook Default { get; } = new("По умолчанию", ReadingRules.Default, WeekendShift.Keep, "");
}
