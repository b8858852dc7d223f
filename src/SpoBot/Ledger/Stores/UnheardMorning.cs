namespace SpoBot.Ledger.Stores;

/// <summary>A morning whose letter did not reach a person on its day.</summary>
internal sealed record UnheardMorning(long Person, string? College, DateOnly Day);
