namespace SpoBot.Sandbox.Stage;

/// <summary>What cannot be seen on any phone.</summary>
public sealed record Curtain(IReadOnlyList<OutboxLine> Outbox, RoundLine? Round, IReadOnlyList<JournalLine> Journal);

/// <param name="Lane">«ответ», «напоминание», «рассылка».</param>
/// <param name="Result">What became of it, in words; <paramref name="Status"/> is the outbox's own name for it.</param>
public sealed record OutboxLine(long Id, string At, string To, string Lane, string Status, string Result, string Text, string Key);

public sealed record RoundLine(string At, int Letters, IReadOnlyList<DecisionLine> Decisions, IReadOnlyList<string> Skipped);

public sealed record DecisionLine(string Who, bool IsWritten, string Why);

public sealed record JournalLine(string At, string Who, string What, string About);
