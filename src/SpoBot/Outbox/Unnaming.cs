using System.Text.RegularExpressions;

namespace SpoBot.Outbox;

/// <summary>Takes a name out of what was said, where it stands as a whole: neither marks nor entities nor other words are touched.</summary>
internal sealed class Unnaming
{
    private readonly Regex _found;
    private readonly string _instead;

    internal Unnaming(string name, string instead)
    {
        var marked = name.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        _found = new Regex($@"(?<mark></?\w[^<>]*>)|(?<![\p{{L}}\p{{N}}&/])(?:{Regex.Escape(marked)}|{Regex.Escape(name)})(?![\p{{L}}\p{{N}};])", RegexOptions.CultureInvariant);
        _instead = instead;
        Rarest = name.Split([' ', '"', '\\', '&', '<', '>', '\'', '\t'], StringSplitOptions.RemoveEmptyEntries).MaxBy(part => part.Length) ?? name;
    }

    /// <summary>Whatever speaks of the name holds this, however it is escaped.</summary>
    internal string Rarest { get; }

    internal string In(string text) => _found.Replace(text, found => found.Groups["mark"].Success ? found.Value : _instead);
}
