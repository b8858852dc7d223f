namespace SpoBot.Domain.Register;

/// <summary>Finds organisations by what people call them: a part of the name.</summary>
public static class CollegeSearch
{
    /// <summary>An exact name or id wins; else all whose every word begins as one of the typed words does.</summary>
    public static IReadOnlyList<College> Find(IEnumerable<College> organisations, string typed)
    {
        var all = organisations.ToList();
        var whole = Stems.Fold(typed);
        var exact = all.Where(it => Stems.Fold(it.Id) == whole || Stems.Fold(it.Name) == whole || Stems.Fold(it.FullName) == whole || it.Short is { } name && Stems.Fold(name) == whole).ToList();
        if (exact.Count > 0)
            return exact;
        var stems = Stems.Of(typed);
        return stems.Count == 0 ? [] : [.. all.Where(it => Stems.Fit($"{it.FullName} {it.Short}", stems))];
    }
}
