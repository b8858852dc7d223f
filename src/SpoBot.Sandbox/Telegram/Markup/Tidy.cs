using System.Buffers;
using System.Text;

namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>
/// What Telegram does to every text: control characters become spaces, carriage returns and direction marks go,
/// the ends are trimmed.
/// </summary>
internal static class Tidy
{
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\v\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b"
        + "\u001c\u001d\u001e\u001f\u2028\u2029\u202a\u202b\u202c\u202d\u202e");

    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        " \n\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2060\u3000\ufeff");

    public static RichText Up(RichText rich)
    {
        if (rich.Text.AsSpan().IndexOfAny(Odd) >= 0)
            rich = Replace(rich);
        var text = rich.Text;
        var end = text.AsSpan().LastIndexOfAnyExcept(Blanks) + 1;
        var start = 0;
        while (start < end && text[start] is ' ' or '\n')
            start++;
        return start == 0 && end == text.Length ? rich : new(text[start..end], EntityList.Shifted(rich.Entities, start, end - start));
    }

    /// <summary>True for a text in which nothing can be seen.</summary>
    public static bool Invisible(string text) => text.AsSpan().IndexOfAnyExcept(Blanks) < 0;

    private static RichText Replace(RichText rich)
    {
        var text = new StringBuilder(rich.Text.Length);
        var moved = new int[rich.Text.Length + 1];
        for (var i = 0; i < rich.Text.Length; i++)
        {
            moved[i] = text.Length;
            var c = rich.Text[i];
            if (c is '\r' or (>= '\u2028' and <= '\u202e'))
                continue;
            text.Append(c < ' ' && c != '\n' ? ' ' : c);
        }

        moved[^1] = text.Length;
        var entities = new List<Entity>(rich.Entities.Count);
        foreach (var entity in rich.Entities)
        {
            var (from, to) = (moved[entity.Offset], moved[Math.Min(entity.End, rich.Text.Length)]);
            if (to > from)
                entities.Add(entity with { Offset = from, Length = to - from });
        }

        return new(text.ToString(), entities);
    }
}
