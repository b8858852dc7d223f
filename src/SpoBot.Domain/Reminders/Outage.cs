namespace SpoBot.Domain.Reminders;

/// <summary>The working days on which no round was run, both ends included: said aloud in the next letter.</summary>
public sealed record Outage(DateOnly From, DateOnly To);
