namespace SpoBot.Domain.Calendar;

/// <summary>A day that one calendar works and the other does not.</summary>
public readonly record struct ChangedDay(DateOnly Date, bool NowWorking);
