using System.Globalization;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Register;

/// <summary>Finds the gaps in a document's numbering: «1.2» followed by «1.4» means that an item was lost, by the document or by the catalog.</summary>
internal static class Numbering
{
    public static ILookup<string, Doubt> Doubts(Catalog catalog) =>
        Items(catalog).Concat(Sections(catalog)).ToLookup(pair => pair.Id, pair => pair.Doubt);

    private static IEnumerable<(string Id, Doubt Doubt)> Items(Catalog catalog)
    {
        var last = new Dictionary<string, int>();
        foreach (var obligation in catalog.Obligations)
        {
            if (Split(obligation.SplitFrom ?? obligation.Id) is not var (prefix, number))
                continue;
            var previous = last.GetValueOrDefault(prefix);
            if (number > previous + 1)
                yield return (obligation.Id, Gap(previous == 0 ? null : prefix + previous, prefix, previous + 1, number - 1));
            else if (number < previous)
                yield return (obligation.Id, new Doubt(CatalogDoubts.NumberingGap, $"стоит после {prefix}{previous}: номера идут не по порядку"));
            last[prefix] = Math.Max(previous, number);
        }
    }

    private static IEnumerable<(string Id, Doubt Doubt)> Sections(Catalog catalog)
    {
        var previous = 0;
        foreach (var section in catalog.Sections)
        {
            if (!int.TryParse(section.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                continue;
            if (number > previous + 1 && catalog.Obligations.FirstOrDefault(o => o.Section == section.Id) is { } first)
                yield return (first.Id, Gap(previous == 0 ? null : $"раздела {previous}", "раздел ", previous + 1, number - 1));
            previous = Math.Max(previous, number);
        }
    }

    private static Doubt Gap(string? after, string prefix, int from, int to)
    {
        var missing = from == to ? $"{prefix}{from}" : $"{prefix}{from} – {prefix}{to}";
        return new Doubt(CatalogDoubts.NumberingGap, after is null ? $"в нумерации нет: {missing}" : $"в нумерации после {after} нет: {missing}");
    }

    /// <summary>«10.3» is 3 after «10.»; null where the id does not end in a number.</summary>
    private static (string Prefix, int Number)? Split(string id)
    {
        var start = id.Length;
        while (start > 0 && char.IsAsciiDigit(id[start - 1]))
            start--;
        return int.TryParse(id.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (id[..start], number) : null;
    }
}
