namespace SpoBot.Domain.Tests.Deadlines;

/// <summary>The rows of Phrases/*.tsv, found by «file:line».</summary>
internal static class PhraseTable
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Lines = new(ReadAll);

    public static IReadOnlyDictionary<string, string> All => Lines.Value;

    private static Dictionary<string, string> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Deadlines", "Phrases"), "*.tsv")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Index().Skip(1)
                .Select(line => (Where: $"{Path.GetFileNameWithoutExtension(file)}:{line.Index + 1}", Text: line.Item)))
            .ToDictionary(line => line.Where, line => line.Text);
}
