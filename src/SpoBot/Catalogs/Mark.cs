namespace SpoBot.Catalogs;

/// <summary>A place in a file, both counted from 1.</summary>
internal readonly record struct Mark(int Line, int Column);
