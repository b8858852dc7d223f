namespace SpoBot.Ledger.Stores;

/// <summary>Nudges and how far they have got. Their letters are rows of the outbox.</summary>
internal interface ICampaigns
{
    void Make(string id, long by, string body);

    Campaign? One(string id);

    IReadOnlyList<Campaign> Last(int count);

    void Stop(string id);

    void Finish(string id);

    CampaignCount Count(string id);

    /// <summary>What became of each letter of a campaign.</summary>
    IReadOnlyList<CampaignLetter> Letters(string id);

    /// <summary>Whether a letter with this key is on its way or has arrived.</summary>
    bool HasLetter(string key);

    /// <summary>Those that are neither finished nor forgotten: their progress is still shown.</summary>
    IReadOnlyList<Campaign> Running();

    /// <summary>Who was nudged since a moment, and when last; for the cool-down. Letters refused, outlived or called off do not count.</summary>
    /// <param name="except">A nudge that does not count either, unless its letter has arrived.</param>
    IReadOnlyDictionary<long, DateTimeOffset> NudgedSince(DateTimeOffset since, string? except = null);
}

/// <param name="Body">What the maker chose, as JSON of the room that made it.</param>
internal sealed record Campaign(string Id, long By, DateTimeOffset MadeAt, string Body, DateTimeOffset? StoppedAt, DateTimeOffset? FinishedAt);

internal readonly record struct CampaignCount(int Waiting, int Delivered, int Refused, int Unknown, int Stopped)
{
    internal int All => Waiting + Delivered + Refused + Unknown + Stopped;
}

/// <param name="Name">The person's name.</param>
/// <param name="College">Their college, also when they have left it since.</param>
/// <param name="HasLeft">Whether the person is bound no more.</param>
/// <param name="Status">As the outbox names it: waiting, delivered, refused, unknown, expired, cancelled.</param>
/// <param name="Reason">Why it was refused: Blocked, Deactivated, ChatNotFound, Content.</param>
internal sealed record CampaignLetter(long? Person, string Name, string? College, bool HasLeft, string Status, string? Reason);
