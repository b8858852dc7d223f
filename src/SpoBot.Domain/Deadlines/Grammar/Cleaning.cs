using System.Buffers;
using System.Text;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Takes out what is invisible in print: soft hyphens, zero-width signs, accents; joins «и» + breve back into «й».</summary>
internal static class Cleaning
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create(InvisibleSigns());

    public static string Clean(string phrase)
    {
        var first = phrase.AsSpan().IndexOfAny(Invisible);
        if (first < 0)
            return phrase;
        var clean = new StringBuilder(phrase.Length);
        foreach (var sign in phrase)
        {
            if (sign == '\u0306' && clean.Length > 0 && clean[^1] is 'и' or 'И')
                clean[^1] = clean[^1] == 'и' ? 'й' : 'Й';
            else if (!Invisible.Contains(sign))
                clean.Append(sign);
        }

        return clean.ToString();
    }

    private static string InvisibleSigns()
    {
        var signs = new StringBuilder("\u00AD\u061C\u180E\u2060\uFEFF");
        for (var sign = '\u0300'; sign <= '\u036F'; sign++)
            signs.Append(sign);
        for (var sign = '\u200B'; sign <= '\u200F'; sign++)
            signs.Append(sign);
        for (var sign = '\u202A'; sign <= '\u202E'; sign++)
            signs.Append(sign);
        return signs.ToString();
    }
}
