using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;

namespace SpoBot.Wording;

/// <summary>A line of the morning letter with what the planner does not know.</summary>
/// <param name="Claim">What the line's button carries, ready made; null = no button.</param>
/// <param name="Remark">Why the report came back, for a returned duty.</param>
internal sealed record MorningLine(MorningItem Item, Obligation Obligation, string? Claim = null, string? Remark = null);
