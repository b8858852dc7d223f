using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Discipline;

/// <summary>Duties with how each is judged at a moment.</summary>
/// <param name="Region">The zone of colleges that name none.</param>
public sealed class DisciplineBook(
    IReadOnlyList<DutyFile> files, IReadOnlyDictionary<string, IReadOnlyList<Stay>> stays, DateTimeOffset now, TimeZoneInfo region, WorkingCalendar calendar)
{
    public DateTimeOffset Now => now;

    public TimeZoneInfo Region => region;

    /// <summary>In order of date, obligation and college.</summary>
    public IReadOnlyList<(DutyFile File, Judgement Judgement)> Entries { get; } =
    [
        .. files.Select(file => (file, Judge.Of(
            file, stays.TryGetValue(file.View.College.Id, out var there) ? there : [], now, file.View.College.ZoneOr(region), calendar))),
    ];

    public Tally Total => Tally.Of(Entries.Select(entry => entry.Judgement.Standing));

    /// <summary>The worst first: by missed, by late, by name.</summary>
    public IReadOnlyList<CollegeDiscipline> ByCollege() =>
    [
        .. Entries.GroupBy(entry => entry.File.View.College.Id)
            .Select(group => new CollegeDiscipline(group.First().File.View.College, Tally.Of(group.Select(entry => entry.Judgement.Standing))))
            .OrderByDescending(it => it.Tally.Missed).ThenByDescending(it => it.Tally.Late).ThenBy(it => it.College.Name, StringComparer.Ordinal),
    ];

    /// <summary>College by college in order of name, quarter by quarter.</summary>
    public IReadOnlyList<(Quarter Quarter, CollegeDiscipline Discipline)> ByCollegeAndQuarter() =>
    [
        .. Entries.GroupBy(entry => (entry.File.View.College.Id, Quarter: Quarter.Of(entry.File.View.Duty.Expected)))
            .Select(group => (group.Key.Quarter, new CollegeDiscipline(group.First().File.View.College, Tally.Of(group.Select(entry => entry.Judgement.Standing)))))
            .OrderBy(it => it.Item2.College.Name, StringComparer.Ordinal).ThenBy(it => it.Quarter.From),
    ];
}
