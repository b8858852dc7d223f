using SpoBot.Domain.Duties;

namespace SpoBot.Domain.Reminders;

/// <summary>A duty as the planner needs it.</summary>
/// <param name="Stages">The obligation's own stages; null = the house's.</param>
/// <param name="ReturnedOn">The college's day on which the report came back, while it is returned.</param>
/// <param name="WakeOn">The stored day on which it next needs attention; null = not known.</param>
public sealed record OwedDuty(Duty Duty, IReadOnlyList<int>? Stages = null, DateOnly? ReturnedOn = null, DateOnly? WakeOn = null)
{
    /// <summary>Names a reminder for ever. An extended date starts its stages anew, so it is part of the name.</summary>
    public string KeyOf(string step) =>
        Duty.Extended is { } extended ? $"{Duty.Key} · {step}@{extended:yyyy-MM-dd}" : $"{Duty.Key} · {step}";
}
