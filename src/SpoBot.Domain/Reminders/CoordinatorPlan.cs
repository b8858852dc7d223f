namespace SpoBot.Domain.Reminders;

/// <summary>A coordinator's letter or the reason for silence.</summary>
public sealed record CoordinatorPlan(CoordinatorMorning? Letter, Silence? Silence);
