namespace SpoBot.Catalogs;

/// <summary>One thing wrong in a file that people edit, where it is and what to do about it. Line 0: the file as a whole.</summary>
internal sealed record Fault(string File, int Line, int Column, string Text)
{
    public override string ToString() => Line == 0 ? $"{File}: {Text}" : $"{File}:{Line}:{Column}: {Text}";
}
