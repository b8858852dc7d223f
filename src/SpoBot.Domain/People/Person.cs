namespace SpoBot.Domain.People;

/// <summary>One Telegram account bound to a college (or, for a coordinator, to an addressee of reports) and a role.</summary>
/// <param name="Id">Our own number; history names people by it.</param>
/// <param name="Chat">Telegram's id of the private chat.</param>
/// <param name="College">The college of a head or deputy; for a coordinator the addressee whose reports they see, null = all.</param>
/// <param name="Reachable">False after Telegram refused for good (blocked, deactivated).</param>
/// <param name="Morning">The person's own hour of the morning letter; null = the region's.</param>
/// <param name="AwayUntil">On leave up to and including this day: no letters, the deputy gets them.</param>
public sealed record Person(
    long Id,
    long Chat,
    string Name,
    Role Role,
    string? College,
    bool Reachable = true,
    TimeOnly? Morning = null,
    DateOnly? AwayUntil = null,
    bool Silent = false);
