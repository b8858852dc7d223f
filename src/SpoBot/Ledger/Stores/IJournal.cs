namespace SpoBot.Ledger.Stores;

/// <summary>Who changed what and when, and what was before.</summary>
internal interface IJournal
{
    void Write(long by, string what, string about, string? before = null, string? after = null);

    /// <summary>The newest entries first, of one subject or of all.</summary>
    IReadOnlyList<JournalEntry> Last(int count, string? about = null);
}

/// <param name="By">The person's number; 0 = the bot itself or its administrator at the console.</param>
/// <param name="What">A stable word («invite.made», «person.unbound», «obligation.stopped»).</param>
/// <param name="About">What it happened to («person/17», «college/kat», «obligation/kirov-2024/1.1»).</param>
internal sealed record JournalEntry(long Id, DateTimeOffset At, long By, string? ByName, string What, string About, string? Before, string? After);
