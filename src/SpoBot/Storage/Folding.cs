using System.Text;

namespace SpoBot.Storage;

/// <summary>The form of a name that searches compare: databases do not agree about Cyrillic letter case, so it is stored ready.</summary>
internal static class Folding
{
    internal static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var small = char.ToLowerInvariant(letter);
            if (char.IsLetterOrDigit(small)) folded.Append(small == 'ё' ? 'е' : small);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}
