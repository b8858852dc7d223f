using System.Globalization;
using System.Text;

namespace SpoBot.Wording;

/// <summary>
/// Text as people typed it, made safe to show: what cannot be seen or turns the line about is taken out, everything visible stays. Emoji
/// keep the joiners that hold them together.
/// </summary>
internal static class Typed
{
    private const int MostMarks = 4;

    private const int Joiner = 0x200D;

    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        var last = 0;
        var inFlag = false;
        var runes = text.EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            var rune = runes[i];
            if (rune.Value is '\r' && i + 1 < runes.Length && runes[i + 1].Value is '\n') continue;
            if (rune.Value is '\r' or '\n' or 0x85 or 0x2028 or 0x2029)
            {
                clean.Append('\n');
                (marks, last, inFlag) = (0, 0, false);
                continue;
            }

            if (rune.Value == '\t') rune = new Rune(' ');
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            marks = isMark ? marks + 1 : 0;
            inFlag = rune.Value == 0x1F3F4 || inFlag && IsTag(rune.Value);
            if (marks > MostMarks || IsTag(rune.Value) && !inFlag || IsUnseen(rune, last, i + 1 < runes.Length ? runes[i + 1].Value : 0)) continue;

            clean.Append(rune.ToString());
            last = rune.Value;
        }

        return clean.ToString();
    }

    /// <summary>The cleaned text on one line.</summary>
    internal static string Line(string text) => Clean(text).Replace('\n', ' ').Trim();

    /// <summary>Cuts to so many UTF-16 units, «…» included, never through a letter with its marks or an emoji.</summary>
    internal static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        if (most <= 0) return "";

        var end = 0;
        while (true)
        {
            var next = StringInfo.GetNextTextElementLength(text, end);
            if (end + next > most - 1) break;
            end += next;
        }

        return text[..end] + "…";
    }

    private static bool IsUnseen(Rune rune, int before, int after) => rune.Value switch
    {
        Joiner => !(IsPicture(before) && IsPicture(after)),
        0xFE0E or 0xFE0F => before == 0,
        >= 0xFE00 and <= 0xFE0D or >= 0xE0100 and <= 0xE01EF => true,
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or 0x2800 => true,
        >= 0x180B and <= 0x180F => true,
        _ => !IsTag(rune.Value) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned && !IsPicture(rune.Value),
    };

    private static bool IsTag(int value) => value is >= 0xE0020 and <= 0xE007F;

    private static bool IsPicture(int value) =>
        value is >= 0x1F000 and <= 0x1FAFF or >= 0x2190 and <= 0x2BFF or 0x00A9 or 0x00AE or 0x3030 or 0x303D or 0x3297 or 0x3299 or 0xFE0F;
}
