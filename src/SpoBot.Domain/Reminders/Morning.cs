namespace SpoBot.Domain.Reminders;

/// <summary>What one person is told this morning.</summary>
/// <param name="Key">One a person and day: a second one cannot be queued.</param>
/// <param name="Items">In order of section, then date, then obligation.</param>
/// <param name="Outage">The days on which the bot was silent although it should not have been.</param>
/// <param name="Provisional">A year spoken of that has no official calendar yet.</param>
public sealed record Morning(
    string Key, long Person, string College, DateOnly Day, IReadOnlyList<MorningItem> Items, Outage? Outage, int? Provisional)
{
    /// <summary>Whoever gets the letter after this moment wonders why; null where no hour of theirs was missed.</summary>
    public DateTimeOffset? LateAfter { get; init; }

    public static string KeyOf(long person, DateOnly day) => $"morning/{person}/{day:yyyy-MM-dd}";

    public static DateOnly DayOf(string key) => DateOnly.ParseExact(key.AsSpan(key.Length - 10), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The duties spoken of.</summary>
    public IEnumerable<Duties.DutyKey> Duties => Items.Where(item => item.Duty is not null).Select(item => item.Duty!.Key);
}
