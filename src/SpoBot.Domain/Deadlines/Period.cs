namespace SpoBot.Domain.Deadlines;

/// <summary>The stretch of the calendar that a report is about, both ends included («за II квартал 2024»).</summary>
public sealed record Period(DateOnly From, DateOnly To);
