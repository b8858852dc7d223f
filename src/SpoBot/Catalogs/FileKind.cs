namespace SpoBot.Catalogs;

/// <summary>The three kinds of files that people edit.</summary>
internal enum FileKind
{
    Catalog,
    Calendar,
    Rulebook,
}
