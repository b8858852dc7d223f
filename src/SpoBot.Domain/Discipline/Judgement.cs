namespace SpoBot.Domain.Discipline;

/// <param name="DaysLate">Working days between the date that counts and the report, or today where there is none; 0 unless late.</param>
public readonly record struct Judgement(Standing Standing, int DaysLate);
