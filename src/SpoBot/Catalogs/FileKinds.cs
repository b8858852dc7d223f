namespace SpoBot.Catalogs;

/// <summary>Tells the kinds of files apart by their keys.</summary>
internal static class FileKinds
{
    /// <summary>Null when none of the keys says anything.</summary>
    public static FileKind? Of(Node.Map root) =>
        Has(root, "document", "obligations") ? FileKind.Catalog
        : Has(root, "year", "daysOff") ? FileKind.Calendar
        : Has(root, "shift", "reasons") ? FileKind.Rulebook
        : null;

    /// <summary>False, with one sentence instead of a list of strange keys, when it is plainly a file of another kind.</summary>
    public static bool Fits(FileKind wanted, Node.Map root, Faults faults)
    {
        if (Of(root) is not { } found || found == wanted)
            return true;
        faults.Add(new Mark(1, 1), $"это {Name(found)}, а здесь нужен {Name(wanted)}");
        return false;
    }

    private static bool Has(Node.Map root, string key, string other) => root.Find(key) is not null || root.Find(other) is not null;

    private static string Name(FileKind kind) => kind switch
    {
        FileKind.Catalog => "каталог документа",
        FileKind.Calendar => "рабочий календарь года",
        FileKind.Rulebook => "регламент министерства",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };
}
