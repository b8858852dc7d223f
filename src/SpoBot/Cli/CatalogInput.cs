using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Cli;

/// <summary>Finds and reads the files that a catalog verb was given.</summary>
internal static class CatalogInput
{
    /// <summary>A folder stands for its *.yaml; a name that is nowhere here may be among the seeds that come with the program.</summary>
    public static IReadOnlyList<string> Files(IEnumerable<string> given) =>
        [.. given.SelectMany(Files).Distinct()];

    /// <summary>The catalog of a file, or its faults as the answer of the verb.</summary>
    public static Catalog Sound(string path, WorkingCalendar calendar) => Sound([path], calendar)[0];

    public static IReadOnlyList<Catalog> Sound(IEnumerable<string> paths, WorkingCalendar calendar)
    {
        var loaded = CatalogSet.Load(paths.Select(Found), calendar);
        return loaded.IsSound ? loaded.Value! : throw new VerbException(ExitCode.No, string.Join(Environment.NewLine, loaded.Faults));
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.GetFiles(path, "*.yaml").Order(StringComparer.Ordinal) : [Found(path)];

    private static string Found(string path)
    {
        var besideProgram = Path.Combine(AppContext.BaseDirectory, path);
        return !File.Exists(path) && !Directory.Exists(path) && File.Exists(besideProgram) ? besideProgram : path;
    }
}
