namespace SpoBot.Domain.Register;

/// <summary>Compares words as people type them: any case, ё or е, declension forgiven.</summary>
internal static class Stems
{
    public static string Fold(string text) =>
        string.Join(' ', text.ToLowerInvariant().Replace('ё', 'е').Split([' ', '\t', '\n', '\u00a0', '«', '»', '"'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The typed words without their case endings; empty when nothing was typed.</summary>
    public static IReadOnlyList<string> Of(string typed) => [.. Words(Fold(typed)).Select(Stem)];

    /// <summary>Whether each stem begins some word of the text.</summary>
    public static bool Fit(string text, IReadOnlyList<string> stems)
    {
        var words = Words(Fold(text));
        return stems.All(stem => words.Any(word => word.StartsWith(stem, StringComparison.Ordinal)));
    }

    private static string[] Words(string folded) => folded.Split([' ', '-', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The word without its case ending: enough to tell one name from another.</summary>
    private static string Stem(string word) => word.Length switch
    {
        <= 4 => word,
        <= 6 => word[..^1],
        _ => word[..^Math.Min(3, word.Length - 5)],
    };
}
