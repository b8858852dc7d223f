namespace SpoBot.Domain.Health;

/// <summary>What the store tells about how the worker is, in numbers only.</summary>
/// <param name="LastRound">When reminders were last looked through.</param>
/// <param name="Waiting">Letters that have not come to an end.</param>
/// <param name="OldestQueuedAt">When the oldest of the letters that could go now was queued.</param>
/// <param name="Poison">Updates set aside because no step could digest them.</param>
/// <param name="Unreachable">Organisations all of whose people have blocked the bot.</param>
/// <param name="Unconnected">Colleges that owe something and have nobody here.</param>
/// <param name="LastCopy">When a nightly copy was last finished; null = never yet, or none are wanted.</param>
/// <param name="FreeDisk">Bytes left beside the data file.</param>
public sealed record Vitals(
    DateTimeOffset? LastRound,
    long Waiting,
    DateTimeOffset? OldestQueuedAt,
    long Poison,
    int Unreachable,
    int Unconnected,
    int Obligations,
    DateTimeOffset? LastCopy,
    long FreeDisk);
