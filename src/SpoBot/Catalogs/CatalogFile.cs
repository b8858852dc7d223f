using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>Reads a catalog: one document with everything it names. All faults of the file are told at once.</summary>
internal static class CatalogFile
{
    private static readonly string[] Keys = ["document", "rulebook", "colleges", "organisations", "groups", "sections", "obligations"];

    public static Loaded<Catalog> Load(string path, WorkingCalendar calendar)
    {
        var faults = new Faults(path);
        return SourceText.Read(path, faults) is { } text ? Parse(text, faults, calendar) : faults.Load<Catalog>(null);
    }

    public static Loaded<Catalog> Parse(string text, Faults faults, WorkingCalendar calendar) =>
        faults.Load(YamlFile.Read(text, faults) is { } root ? Read(root, faults, calendar) : null);

    internal static Catalog? Read(Node.Map root, Faults faults, WorkingCalendar calendar)
    {
        if (!FileKinds.Fits(FileKind.Catalog, root, faults) || Fields.Of(root, "каталога", faults, Keys) is not { } fields)
            return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(faults.File)) ?? "";
        var part = fields.Required("document") is { } document ? DocumentReader.Read(document, faults) : null;
        var rulebook = RulebookReader.ReadOrFollow(fields.Value("rulebook"), folder, faults);
        var parties = PartiesReader.Read(fields);
        var sections = ObligationsReader.Sections(fields);
        var check = part is null ? null : new DeadlineCheck(part, calendar, faults);
        check?.PlanYears();
        var obligations = new ObligationsReader(parties, sections, part, rulebook, check, faults).Read(fields);
        if (part is null || rulebook is null || faults.Any)
            return null;
        var catalog = new Catalog(part.Document, rulebook, parties.Organisations, parties.Groups, sections, obligations);
        return CatalogDoubts.AddTo(catalog, calendar);
    }
}
