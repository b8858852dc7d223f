using SpoBot.Domain.Register;

namespace SpoBot.Cli.Rehearsal;

/// <summary>Finds the organisation that somebody names: by id, by name, or by any part of the name that only one has.</summary>
internal static class WhoIs
{
    internal static College One(IReadOnlyCollection<College> known, string typed)
    {
        var folded = Fold(typed);
        College[] found = [.. known.Where(college => college.Id == typed || Fold(college.Name) == folded || Fold(college.FullName) == folded)];
        if (found.Length == 0) found = [.. known.Where(college => folded.Length > 0 && Fold(college.FullName).Contains(folded, StringComparison.Ordinal))];
        return found.Length switch
        {
            1 => found[0],
            0 => throw new UsageException($"--college: «{typed}» в каталоге нет; есть: {Some(known)}."),
            _ => throw new UsageException($"--college: «{typed}» подходит к нескольким: {Some(found)}. Уточните."),
        };
    }

    private static string Some(IReadOnlyCollection<College> colleges) =>
        string.Join("; ", colleges.Take(5).Select(college => college.Name)) + (colleges.Count > 5 ? $" и ещё {colleges.Count - 5}" : "");

    private static string Fold(string text) =>
        string.Join(' ', text.ToLowerInvariant().Replace('ё', 'е').Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
