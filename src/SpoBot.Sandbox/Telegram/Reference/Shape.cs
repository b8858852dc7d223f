using System.Collections.Frozen;

namespace SpoBot.Sandbox.Telegram.Reference;

/// <summary>A method or an object: its name and its fields.</summary>
internal sealed record Shape(string Name, FrozenDictionary<string, Field> Fields)
{
    public IReadOnlyList<Field> Required { get; } = [.. Fields.Values.Where(field => field.Required)];

    /// <summary>Reads lines of «name field:Type|Type[] field!:Type», continued where a line is indented.</summary>
    public static FrozenDictionary<string, Shape> Read(string text)
    {
        var shapes = new Dictionary<string, Shape>();
        foreach (var line in text.Replace("\n    ", " ").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var fields = words.Skip(1).Select(Field.Read).ToFrozenDictionary(field => field.Name);
            shapes.Add(words[0], new(words[0], fields));
        }

        return shapes.ToFrozenDictionary();
    }
}

/// <param name="Types">Names of types; the depth of arrays is common to all of them.</param>
internal sealed record Field(string Name, bool Required, IReadOnlyList<string> Types, int Depth)
{
    public bool May(string type) => Types.Contains(type);

    /// <summary>As the reference would say it.</summary>
    public string Expected =>
        string.Concat(Enumerable.Repeat("Array of ", Depth)) + string.Join(" or ", Types.Select(type => type == "File" ? "InputFile" : type));

    public static Field Read(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var required = word[colon - 1] == '!';
        var type = word[(colon + 1)..];
        var depth = type.Count(c => c == '[');
        return new(word[..(required ? colon - 1 : colon)], required, type.Replace("[]", "").Split('|'), depth);
    }
}
