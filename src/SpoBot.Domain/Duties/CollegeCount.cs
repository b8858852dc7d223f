namespace SpoBot.Domain.Duties;

/// <summary>A college's duties of some stretch of days, counted by where they stand.</summary>
public sealed record CollegeCount(string College, DutyCount Count);
