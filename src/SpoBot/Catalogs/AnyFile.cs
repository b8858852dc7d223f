using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>A file of any of the three kinds that people edit: a catalog, a calendar year, a rulebook.</summary>
internal sealed record AnyFile(string Path, IReadOnlyList<Fault> Faults, Catalog? Catalog = null, CalendarYear? Year = null)
{
    public static AnyFile Look(string path, WorkingCalendar calendar)
    {
        var faults = new Faults(path);
        var root = SourceText.Read(path, faults) is { } text ? YamlFile.Read(text, faults) : null;
        if (root is null)
            return new AnyFile(path, faults.InOrder());
        switch (FileKinds.Of(root))
        {
            case FileKind.Calendar:
                var year = CalendarFile.Read(root, faults);
                return new AnyFile(path, faults.InOrder(), Year: year);
            case FileKind.Rulebook:
                _ = RulebookReader.Read(root, faults);
                return new AnyFile(path, faults.InOrder());
            default:
                var catalog = CatalogFile.Read(root, faults, calendar);
                return new AnyFile(path, faults.InOrder(), Catalog: catalog);
        }
    }
}
