using SpoBot.Outbox;

namespace SpoBot.Storage;

/// <summary>A row of the outbox as it stands, whatever became of it.</summary>
internal sealed record OutboxRow(
    long Id,
    string Key,
    long Chat,
    Lane Lane,
    Content Content,
    string Status,
    int Attempts,
    int Unknowns,
    DateTimeOffset QueuedAt,
    DateTimeOffset? SettledAt,
    string? Reason,
    string? Why);
