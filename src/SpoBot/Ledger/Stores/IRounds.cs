using SpoBot.Domain.Duties;
using SpoBot.Domain.Reminders;

namespace SpoBot.Ledger.Stores;

/// <summary>What a round reads and remembers. Only what has woken up is read, however large the register is.</summary>
internal interface IRounds
{
    /// <summary>The moment of the last round that found the zone open; null before the first.</summary>
    DateTimeOffset? Last(TimeZoneInfo zone);

    void Record(TimeZoneInfo zone, DateTimeOffset at);

    /// <summary>When a round was last run at all, be it at night or on a day off.</summary>
    DateTimeOffset? LastRun();

    void RecordRun(DateTimeOffset at);

    /// <summary>The hours that people have chosen for their morning letter, each once.</summary>
    IReadOnlyList<TimeOnly> Hours();

    /// <summary>Colleges where a duty's wake day has come, an obligation was published since a moment, or somebody's leave ended on a day since then.</summary>
    IReadOnlyList<string> Awake(DateOnly today, DateTimeOffset since);

    /// <summary>People whose morning letters outlived themselves and who have had none since: the day of the first of these, not before a moment.</summary>
    IReadOnlyList<UnheardMorning> Unheard(DateTimeOffset since);

    /// <summary>What a college owes with a date up to a day, and whatever of it has woken up by today.</summary>
    IReadOnlyList<OwedDuty> OwedBy(string college, DateOnly until, DateOnly today, TimeZoneInfo zone);

    /// <summary>Obligations in force that were published to a college since a moment.</summary>
    IReadOnlyList<NewObligation> NewTo(string college, DateTimeOffset since, TimeZoneInfo zone);

    /// <summary>Owed duties whose date lies on or after the oldest day and before today.</summary>
    IReadOnlyList<OwedDuty> Overdue(DateOnly oldest, DateOnly today, string? reportTo, TimeZoneInfo zone);

    IReadOnlyList<WaitingReport> Waiting(string? reportTo, TimeZoneInfo zone);

    IReadOnlyList<ExtensionAsk> Asks(string? reportTo);

    /// <summary>Colleges (not other organisations) that owe something and where nobody is bound.</summary>
    IReadOnlyList<string> Unconnected();

    /// <summary>Colleges where people are bound and none of them can be reached.</summary>
    IReadOnlyList<string> Unreachable();

    void Wake(DutyKey duty, DateOnly? on);
}
