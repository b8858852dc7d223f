using System.Globalization;

namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>The named and numbered characters that Bot API's HTML knows: four names, every number.</summary>
internal static class HtmlEntities
{
    /// <summary>Reads one at «&amp;»; 0 when there is none, and the ampersand is a plain character.</summary>
    public static int Decode(ReadOnlySpan<char> at, out int length)
    {
        length = 0;
        if (at.Length > 2 && at[1] == '#')
            return Numbered(at, out length);
        var code = Name(at, "&lt", out length) ? '<'
            : Name(at, "&gt", out length) ? '>'
            : Name(at, "&amp", out length) ? '&'
            : Name(at, "&quot", out length) ? '"'
            : 0;
        if (code != 0 && length < at.Length && at[length] == ';')
            length++;
        return code;
    }

    private static bool Name(ReadOnlySpan<char> at, string name, out int length)
    {
        length = name.Length;
        if (!at.StartsWith(name, StringComparison.Ordinal))
            return false;
        return length == at.Length || !char.IsAsciiLetter(at[length]);
    }

    private static int Numbered(ReadOnlySpan<char> at, out int length)
    {
        var hex = at[2] == 'x';
        var start = length = hex ? 3 : 2;
        while (length < at.Length && (hex ? char.IsAsciiHexDigit(at[length]) : char.IsAsciiDigit(at[length])))
            length++;
        var digits = at[start..length];
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) || code is <= 0 or >= 0x10ffff)
            return 0;
        if (length < at.Length && at[length] == ';')
            length++;
        return code;
    }
}
