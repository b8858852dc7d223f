using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>Several catalogs that will stand in one register: each sound by itself, and none contradicting another.</summary>
internal static class CatalogSet
{
    public static Loaded<IReadOnlyList<Catalog>> Load(IEnumerable<string> paths, WorkingCalendar calendar)
    {
        var loaded = paths.Distinct().Select(path => (Path: path, Loaded: CatalogFile.Load(path, calendar))).ToArray();
        var sound = loaded.Where(file => file.Loaded.IsSound).Select(file => (file.Path, Catalog: file.Loaded.Value!)).ToArray();
        Fault[] faults = [.. loaded.SelectMany(file => file.Loaded.Faults), .. Conflicts(sound)];
        return new Loaded<IReadOnlyList<Catalog>>(faults.Length > 0 ? null : [.. sound.Select(file => file.Catalog)], faults);
    }

    /// <summary>One id names one document and one organisation in all files: history hangs on it.</summary>
    public static IEnumerable<Fault> Conflicts(IReadOnlyList<(string Path, Catalog Catalog)> files)
    {
        var documents = new Dictionary<string, string>();
        var organisations = new Dictionary<string, (string Path, College Organisation)>();
        foreach (var (path, catalog) in files)
        {
            if (!documents.TryAdd(catalog.Document.Id, path))
                yield return new Fault(path, 0, 0, $"документ с id «{catalog.Document.Id}» уже есть в файле {documents[catalog.Document.Id]}");
            foreach (var organisation in catalog.Organisations)
            {
                if (!organisations.TryAdd(organisation.Id, (path, organisation))
                    && organisations[organisation.Id] is var (other, known) && known.FullName != organisation.FullName)
                    yield return new Fault(path, 0, 0, $"«{organisation.Id}» здесь – {organisation.FullName}, а в файле {other} – {known.FullName}: дайте разным организациям разные id");
            }
        }
    }
}
