using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;

namespace SpoBot.Domain.Register;

/// <summary>What one edition of a catalog changes in another: obligations that are new, changed (with their dates) and gone.</summary>
public sealed record CatalogDiff(
    IReadOnlyList<Obligation> Added,
    IReadOnlyList<ObligationChange> Changed,
    IReadOnlyList<Obligation> Removed)
{
    public bool IsNothing => Added.Count + Changed.Count + Removed.Count == 0;

    /// <summary>Due dates are compared between two days, both included, as the rulebook of each edition expects them.</summary>
    public static CatalogDiff Between(Catalog before, Catalog after, WorkingCalendar calendar, DateOnly from, DateOnly to) =>
        Between(before, calendar, after, calendar, from, to);

    /// <summary>What of a catalog moves when one calendar takes the place of another.</summary>
    public static CatalogDiff Between(Catalog catalog, WorkingCalendar before, WorkingCalendar after, DateOnly from, DateOnly to) =>
        Between(catalog, before, catalog, after, from, to);

    private static CatalogDiff Between(Catalog before, WorkingCalendar calendarBefore, Catalog after, WorkingCalendar calendarAfter, DateOnly from, DateOnly to)
    {
        var old = before.Obligations.ToDictionary(o => o.Id);
        var kept = after.Obligations.Select(o => o.Id).ToHashSet();
        return new CatalogDiff(
            [.. after.Obligations.Where(o => !old.ContainsKey(o.Id))],
            [.. after.Obligations
                .Where(o => old.ContainsKey(o.Id))
                .Select(o => Change(old[o.Id], o, Dues(before, old[o.Id], calendarBefore), Dues(after, o, calendarAfter)))
                .Where(change => change.Aspects.Count > 0)],
            [.. before.Obligations.Where(o => !kept.Contains(o.Id))]);

        ScheduledDue[] Dues(Catalog edition, Obligation o, WorkingCalendar calendar) =>
            [.. Schedule.Between(o, edition.Document.Date, edition.Rulebook, calendar, from, to)];
    }

    private static ObligationChange Change(Obligation before, Obligation after, ScheduledDue[] duesBefore, ScheduledDue[] duesAfter)
    {
        ScheduledDue[] gone = [.. duesBefore.ExceptBy(duesAfter.Select(Day), Day)], came = [.. duesAfter.ExceptBy(duesBefore.Select(Day), Day)];
        (Aspect Aspect, bool Differs)[] aspects =
        [
            (Aspect.Section, before.Section != after.Section),
            (Aspect.Title, before.Title != after.Title),
            (Aspect.Text, before.Text != after.Text),
            (Aspect.Executors, !before.Executors.ToHashSet().SetEquals(after.Executors)),
            (Aspect.CoExecutors, !before.CoExecutors.ToHashSet().SetEquals(after.CoExecutors)),
            (Aspect.ReportTo, before.ReportTo != after.ReportTo),
            (Aspect.ApproveBy, before.ApproveBy != after.ApproveBy),
            (Aspect.Deadline, before.Deadline != after.Deadline || before.Correction?.Deadline != after.Correction?.Deadline),
            (Aspect.Dates, gone.Length + came.Length > 0),
            (Aspect.Proof, !Same(before.Proof, after.Proof) || !Same(before.Outcomes, after.Outcomes)),
            (Aspect.Stages, !(before.Stages ?? []).SequenceEqual(after.Stages ?? []) || before.Stages is null != after.Stages is null),
            (Aspect.Recommendation, before.Recommendation != after.Recommendation),
        ];
        return new ObligationChange(before, after, [.. aspects.Where(a => a.Differs).Select(a => a.Aspect)], gone, came);
    }

    /// <summary>What people see of a due date; the period that it reports on follows from it.</summary>
    private static (DateOnly Due, DateOnly Expected) Day(ScheduledDue due) => (due.Due, due.Expected);

    private static bool Same(IReadOnlyList<Outcome> before, IReadOnlyList<Outcome> after) =>
        before.Count == after.Count && before.Zip(after).All(pair => pair.First.Text == pair.Second.Text && Same(pair.First.Proof, pair.Second.Proof));

    private static bool Same(Proof before, Proof after) => (before, after) switch
    {
        (Proof.Number a, Proof.Number b) => a.Unit == b.Unit && a.YesNo == b.YesNo && a.Targets.Count == b.Targets.Count
            && a.Targets.All(target => b.Targets.TryGetValue(target.Key, out var other) && other == target.Value),
        _ => before == after,
    };
}
