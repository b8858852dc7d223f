namespace SpoBot.Domain.Register;

/// <summary>The deadline that is followed instead of the written one (a misprinted year, a split between executors), with the reason.</summary>
public sealed record Correction(string Deadline, string Because);
