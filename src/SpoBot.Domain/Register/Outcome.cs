namespace SpoBot.Domain.Register;

/// <summary>One result of an obligation that promises several («Результаты» of a road map), with its own unit and yearly targets.</summary>
public sealed record Outcome(string Text, Proof Proof);
