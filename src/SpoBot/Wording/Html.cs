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

    /// <param name="most">The most UTF-16 units that are seen; the escaped text may be longer.</param>
    internal static string Escape(string text, int most = int.MaxValue) => Marked(Typed.Cut(Typed.Clean(text), most));

    /// <summary>On one line, and within so many UTF-16 units of HTML: cut neither through a character nor through an entity.</summary>
    internal static string Line(string text, int most) => Within(Typed.Line(text), most);

    /// <summary>The same with its lines kept.</summary>
    internal static string Lines(string text, int most) => Within(Typed.Clean(text), most);

    internal static string Bold(string text) => $"<b>{Escape(text)}</b>";

    internal static string Bold(string text, int most) => $"<b>{Line(text, most)}</b>";

    internal static string Italic(string text) => $"<i>{Escape(text)}</i>";

    /// <summary>At most so many UTF-16 units, ending with «…» when something was left out.</summary>
    internal static string Cut(string text, int most) => Typed.Cut(text, most);

    /// <summary>What is seen of one of our own screens: marks gone, entities read back.</summary>
    internal static string Plain(string html)
    {
        var text = new StringBuilder(html.Length);
        var isMark = false;
        foreach (var c in html)
        {
            if (c == '<') isMark = true;
            else if (c == '>') isMark = false;
            else if (!isMark) text.Append(c);
        }

        return text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&").ToString();
    }

    private static string Within(string line, int most)
    {
        var whole = Marked(line);
        if (whole.Length <= most)
            return whole;
        var (low, high) = (0, Math.Min(line.Length, most));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Marked(Typed.Cut(line, middle)).Length <= most)
                low = middle;
            else
                high = middle - 1;
        }

        return Marked(Typed.Cut(line, low));
    }

    private static string Marked(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '>', '&') < 0)
            return text;
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '&' => html.Append("&amp;"),
                _ => html.Append(c),
            };
        }

        return html.ToString();
    }
}
