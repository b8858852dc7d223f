using SpoBot.Domain.Register;

namespace SpoBot.Cli;

/// <summary>The one organisation that somebody names on the command line, or a sentence about why it is not clear.</summary>
internal static class WhoIs
{
    internal static College One(IReadOnlyCollection<College> known, string typed, string option = "--college") => CollegeSearch.Find(known, typed) switch
    {
        [var one] => one,
        [] => throw new UsageException($"{option}: «{typed}» в каталоге нет; есть: {Some(known)}."),
        var several => throw new UsageException($"{option}: «{typed}» подходит к нескольким: {Some(several)}. Уточните."),
    };

    private static string Some(IReadOnlyCollection<College> colleges) =>
        string.Join("; ", colleges.Take(5).Select(college => college.Name)) + (colleges.Count > 5 ? $" и ещё {colleges.Count - 5}" : "");
}
