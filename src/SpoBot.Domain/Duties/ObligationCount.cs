namespace SpoBot.Domain.Duties;

/// <summary>An obligation's duties of some stretch of days, over all colleges, counted by where they stand.</summary>
public sealed record ObligationCount(string Document, string Obligation, DutyCount Count);
