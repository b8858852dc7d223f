namespace SpoBot.Domain.Reminders;

/// <summary>What one person is told this morning.</summary>
/// <param name="Key">One a person and day: a second one cannot be queued.</param>
/// <param name="Items">In order of section, then date, then obligation.</param>
/// <param name="Outage">The days on which the bot was silent although it should not have been.</param>
/// <param name="Provisional">A year spoken of that has no official calendar yet.</param>
public sealed record Morning(
    string Key, long Person, string College, DateOnly Day, IReadOnlyList<MorningItem> Items, Outage? Outage, int? Provisional)
{
    /// <summary>The bot was away when the hour of the letter struck.</summary>
    public bool IsLate { get; init; }

    public static string KeyOf(long person, DateOnly day) => $"morning/{person}/{day:yyyy-MM-dd}";

    /// <summary>The duties spoken of.</summary>
    public IEnumerable<Duties.DutyKey> Duties => Items.Where(item => item.Duty is not null).Select(item => item.Duty!.Key);
}
