namespace SpoBot.Domain.People;

/// <summary>Everything that is kept of one person.</summary>
/// <param name="Telegram">Telegram's number of the person.</param>
/// <param name="Organisation">Its id; null = all.</param>
/// <param name="LeftAt">Since then they get no letters; null = bound now.</param>
/// <param name="Deeds">What they did, oldest first: it stays with the organisation.</param>
/// <param name="Letters">What they were sent, oldest first; texts are forgotten in time.</param>
public sealed record PersonFile(
    long Number,
    long Telegram,
    string Name,
    Role Role,
    string? Organisation,
    DateTimeOffset BoundAt,
    DateTimeOffset? LeftAt,
    TimeOnly? Morning,
    DateOnly? AwayUntil,
    bool Silent,
    IReadOnlyList<PersonDeed> Deeds,
    IReadOnlyList<PersonLetter> Letters);

/// <param name="What">A stable word («reported», «invite.made»).</param>
/// <param name="About">«kirov-2024/1.1/2024-01-31», «person/17».</param>
public sealed record PersonDeed(DateTimeOffset At, string What, string About, string? Said);

public sealed record PersonLetter(DateTimeOffset At, string Status, string Text);
