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

    /// <summary>Two editions of one document; the faults of both are told.</summary>
    public static (Catalog Before, Catalog After) Editions(string before, string after, WorkingCalendar calendar)
    {
        var (old, fresh) = (CatalogFile.Load(Found(before), calendar), CatalogFile.Load(Found(after), calendar));
        return old.IsSound && fresh.IsSound ? (old.Value!, fresh.Value!) : throw Faulty(old.Faults.Concat(fresh.Faults).Distinct());
    }

    /// <summary>The catalog of a file, or its faults as the answer of the verb.</summary>
    public static Catalog Sound(string path, WorkingCalendar calendar) => Sound([path], calendar)[0];

    public static IReadOnlyList<Catalog> Sound(IEnumerable<string> paths, WorkingCalendar calendar)
    {
        var loaded = CatalogSet.Load(paths.Select(Found), calendar);
        return loaded.IsSound ? loaded.Value! : throw Faulty(loaded.Faults);
    }

    public static VerbException Faulty(IEnumerable<Fault> faults) => new(ExitCode.No, string.Join(Environment.NewLine, faults));

    private static IEnumerable<string> Files(string path)
    {
        if (!Directory.Exists(path))
            return [Found(path)];
        var files = Directory.GetFiles(path, "*.yaml").Where(File.Exists).Order(StringComparer.Ordinal).ToArray();
        return files.Length > 0 ? files : throw new VerbException(ExitCode.No, $"{path}: в этой папке нет файлов *.yaml");
    }

    private static string Found(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new UsageException("Имя файла пустое.");
        var besideProgram = Path.Combine(AppContext.BaseDirectory, path);
        return !File.Exists(path) && !Directory.Exists(path) && File.Exists(besideProgram) ? besideProgram : path;
    }
}
