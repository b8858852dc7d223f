using System.Globalization;
using System.Text;

namespace SpoBot.Wording;

/// <summary>
/// Puts what people typed before other people exactly as typed and harmless: markup escaped, invisible direction and control
/// characters taken out, length limited without cutting a character in two.
/// </summary>
internal static class Html
{
    /// <summary>The longest screen, in UTF-16 units, safely below the messenger's 4,096.</summary>
    internal const int LongestScreen = 4000;

    internal static string Escape(string text, int most = int.MaxValue) => Cut(Visible(text), most)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    internal static string Bold(string text) => $"<b>{Escape(text)}</b>";

    /// <summary>At most so many UTF-16 units, ending with «…» when something was left out.</summary>
    internal static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var kept = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && kept.Length + elements.GetTextElement().Length <= most - 1)
            kept.Append(elements.GetTextElement());
        return kept.Append('…').ToString();
    }

    private static string Visible(string text)
    {
        if (!text.Any(IsHidden))
            return text;
        return string.Concat(text.Where(c => !IsHidden(c)));
    }

    // Zero-width joiner stays: emoji and some scripts are spelled with it.
    private static bool IsHidden(char c) =>
        char.IsControl(c) && c is not ('\n' or '\t')
        || c is '\u200b' or '\u200c' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' or '\u00ad' or '\u061c'
        || c is >= '\u202a' and <= '\u202e'
        || c is >= '\u2066' and <= '\u2069'
        || c is '\ufffe' or '\uffff';
}
