using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Register;

/// <summary>Finds a fixed date that lies in another year than every other fixed date of its section: a slip of the pen, perhaps.</summary>
internal static class YearNeighbours
{
    private const int FewestOthers = 2;

    public static ILookup<string, Doubt> Doubts(Catalog catalog, WorkingCalendar calendar)
    {
        // A plan for several years has its dates in several years on purpose.
        var sections = catalog.Document.PlanYears.Count > 1 ? [] : catalog.Obligations
            .Where(o => o.Reading.Kind is DeadlineKind.OneOff or DeadlineKind.Month or DeadlineKind.Window)
            .Select(o => (o.Id, o.Section, Years: Years(o, calendar)))
            .GroupBy(item => item.Section);
        return sections.SelectMany(InSection).ToLookup(pair => pair.Id, pair => pair.Doubt);
    }

    private static IEnumerable<(string Id, Doubt Doubt)> InSection(IEnumerable<(string Id, string Section, int[] Years)> section)
    {
        var items = section.ToArray();
        var itemsByYear = items.SelectMany(item => item.Years).GroupBy(year => year).ToDictionary(g => g.Key, g => g.Count());
        if (items.Length <= FewestOthers || itemsByYear.Count != 2)
            yield break;
        var (usual, other) = itemsByYear.Keys.Order().ToArray() is [var a, var b] && itemsByYear[a] >= itemsByYear[b] ? (a, b) : (itemsByYear.Keys.Max(), itemsByYear.Keys.Min());
        if (itemsByYear[other] != 1 || itemsByYear[usual] < FewestOthers || Math.Abs(usual - other) != 1)
            yield break;
        yield return (
            items.First(item => item.Years.Contains(other)).Id,
            new Doubt(CatalogDoubts.YearAway, $"срок в {other} году, а у соседних поручений раздела – в {usual}: год стоит сверить"));
    }

    private static int[] Years(Obligation obligation, WorkingCalendar calendar) =>
        [.. obligation.Reading.Rule.Between(DateOnly.MinValue, DateOnly.MaxValue, calendar).Select(due => due.Date.Year).Distinct()];
}
