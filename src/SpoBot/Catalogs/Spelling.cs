namespace SpoBot.Catalogs;

/// <summary>Finds what somebody probably meant to type.</summary>
internal static class Spelling
{
    private const int LongestCompared = 100;
    private const int MostCompared = 5000;

    /// <summary>«; может быть, «title»?», or nothing when nothing is near.</summary>
    public static string Hint(string typed, IEnumerable<string> known) =>
        Nearest(typed, known) is { } near ? $"; может быть, «{near}»?" : "";

    public static string? Nearest(string typed, IEnumerable<string> known)
    {
        if (typed.Length is 0 or > LongestCompared)
            return null;
        var folded = typed.ToLowerInvariant();
        string? best = null;
        var bestDistance = 1 + Math.Max(1, typed.Length / 3);
        foreach (var candidate in known.Take(MostCompared))
        {
            if (candidate.Length > LongestCompared || Math.Abs(candidate.Length - typed.Length) >= bestDistance)
                continue;
            var distance = Distance(folded, candidate.ToLowerInvariant());
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.</summary>
    internal static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(replaced, 1 + Math.Min(table[i - 1, j], table[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
