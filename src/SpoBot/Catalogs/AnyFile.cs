using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>A file of any of the three kinds that people edit, told apart by its keys: a catalog, a calendar year, a rulebook.</summary>
internal sealed record AnyFile(string Path, IReadOnlyList<Fault> Faults, Catalog? Catalog = null, CalendarYear? Year = null)
{
    public static AnyFile Look(string path, WorkingCalendar calendar)
    {
        var faults = new Faults(path);
        var root = SourceText.Read(path, faults) is { } text ? YamlFile.Read(text, faults) : null;
        if (root is null)
            return new AnyFile(path, faults.InOrder());
        var isCatalog = root.Find("document") is not null || root.Find("obligations") is not null;
        if (!isCatalog && (root.Find("year") is not null || root.Find("daysOff") is not null))
        {
            var year = CalendarFile.Read(root, faults);
            return new AnyFile(path, faults.InOrder(), Year: year);
        }

        if (!isCatalog && (root.Find("shift") is not null || root.Find("reasons") is not null))
        {
            _ = RulebookReader.Read(root, faults);
            return new AnyFile(path, faults.InOrder());
        }

        var catalog = CatalogFile.Read(root, faults, calendar);
        return new AnyFile(path, faults.InOrder(), Catalog: catalog);
    }
}
