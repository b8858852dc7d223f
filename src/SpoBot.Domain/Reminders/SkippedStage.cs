namespace SpoBot.Domain.Reminders;

/// <summary>A stage that passed unsaid because a later one has taken its place; logged, never sent.</summary>
public sealed record SkippedStage(OwedDuty Duty, Stage Stage)
{
    public string Key => Duty.KeyOf(Stage.ToString());
}
