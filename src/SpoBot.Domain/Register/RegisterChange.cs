namespace SpoBot.Domain.Register;

/// <summary>What somebody did to an obligation itself, as the journal has it.</summary>
/// <param name="What">The journal's stable word («obligation.stopped»).</param>
public sealed record RegisterChange(DateTimeOffset At, string? By, string What, string? Before, string? After);
