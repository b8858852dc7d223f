namespace SpoBot.Domain.Register;

/// <summary>Finds organisations by what people call them: a part of the name, any case, ё or е, declension forgiven.</summary>
public static class CollegeSearch
{
    /// <summary>An exact name or id wins; else all whose every word begins as one of the typed words does.</summary>
    public static IReadOnlyList<College> Find(IEnumerable<College> organisations, string typed)
    {
        var all = organisations.ToList();
        var whole = Fold(typed);
        var exact = all.Where(it => Fold(it.Id) == whole || Fold(it.Name) == whole || Fold(it.FullName) == whole || it.Short is { } name && Fold(name) == whole).ToList();
        if (exact.Count > 0)
            return exact;
        var stems = Words(whole).Select(Stem).ToList();
        if (stems.Count == 0)
            return [];
        return [.. all.Where(it => Fits(Words(Fold($"{it.FullName} {it.Short}")), stems))];
    }

    private static bool Fits(IReadOnlyList<string> words, List<string> stems) => stems.All(stem => words.Any(word => word.StartsWith(stem, StringComparison.Ordinal)));

    private static string[] Words(string folded) => folded.Split([' ', '-', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The word without its case ending: enough to tell one name from another.</summary>
    private static string Stem(string word) => word.Length switch
    {
        <= 4 => word,
        <= 6 => word[..^1],
        _ => word[..^Math.Min(3, word.Length - 5)],
    };

    private static string Fold(string text) =>
        string.Join(' ', text.ToLowerInvariant().Replace('ё', 'е').Split([' ', '\t', '\n', '\u00a0', '«', '»', '"'], StringSplitOptions.RemoveEmptyEntries));
}
