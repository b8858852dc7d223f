namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>What a careful reader must ask a human, as the end of the sentence «Уточните: …?».</summary>
internal sealed record Question(string About);
