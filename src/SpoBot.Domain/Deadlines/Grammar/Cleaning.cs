using System.Buffers;
using System.Text;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Takes out what is invisible in print: soft hyphens, zero-width signs, accents; joins «и» + breve back into «й».</summary>
internal static class Cleaning
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create(InvisibleSigns());

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    public static string Clean(string phrase)
    {
        var first = phrase.AsSpan().IndexOfAny(Invisible);
        if (first < 0)
            return phrase;
        var clean = new StringBuilder(phrase.Length);
        foreach (var sign in phrase)
        {
            if (Plain(sign) is { } plain)
                clean.Append(plain);
            else if (sign == '\u0306' && clean.Length > 0 && clean[^1] is 'и' or 'И')
                clean[^1] = clean[^1] == 'и' ? 'й' : 'Й';
            else if (!Invisible.Contains(sign))
                clean.Append(sign);
        }

        return clean.ToString();
    }

    /// <summary>Roman numerals that are one sign («Ⅱ») and full-width figures, as everybody types them.</summary>
    private static string? Plain(char sign) => sign switch
    {
        >= '\u2160' and <= '\u216B' => Romans[sign - '\u2160'],
        >= '\u2170' and <= '\u217B' => Romans[sign - '\u2170'],
        >= '\uFF01' and <= '\uFF5E' => ((char)(sign - '\uFF01' + '!')).ToString(),
        _ => null,
    };

    private static string InvisibleSigns()
    {
        var signs = new StringBuilder("\u00AD\u061C\u180E\u2060\uFEFF");
        for (var sign = '\u0300'; sign <= '\u036F'; sign++)
            signs.Append(sign);
        for (var sign = '\u200B'; sign <= '\u200F'; sign++)
            signs.Append(sign);
        for (var sign = '\u202A'; sign <= '\u202E'; sign++)
            signs.Append(sign);
        for (var sign = '\u2160'; sign <= '\u217B'; sign++)
            signs.Append(sign);
        for (var sign = '\uFF01'; sign <= '\uFF5E'; sign++)
            signs.Append(sign);
        return signs.ToString();
    }
}
