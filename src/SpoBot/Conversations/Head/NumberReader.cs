using System.Globalization;
using SpoBot.Domain.Register;

namespace SpoBot.Conversations.Head;

/// <summary>«12», «12,5», «1 250 чел.», «да», «Нет.» – and whatever was written after it.</summary>
internal static class NumberReader
{
    internal static (decimal Number, string? Tail)? Read(string typed, Proof.Number proof)
    {
        var text = typed.Trim();
        if (proof.YesNo)
            return YesNo(text);
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.' || IsGroup(text, end)))
            end++;
        var digits = string.Concat(text[..end].Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').TrimEnd('.');
        if (digits.Length is 0 or > 15 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        return (number, Rest(text[end..], proof.Unit));
    }

    private static (decimal, string?)? YesNo(string text)
    {
        var word = string.Concat(text.TakeWhile(char.IsLetter)).ToLowerInvariant();
        var rest = Rest(text[word.Length..], "");
        return word switch
        {
            "да" or "выполнено" or "исполнено" => (1, rest),
            "нет" => (0, rest),
            _ => null,
        };
    }

    /// <summary>A space between digits that groups them by three.</summary>
    private static bool IsGroup(string text, int at) =>
        text[at] is ' ' or '\u00a0' or '\u202f' && at > 0 && char.IsAsciiDigit(text[at - 1])
        && at + 3 < text.Length + 0 && text.Skip(at + 1).Take(3).Count(char.IsAsciiDigit) == 3
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static string? Rest(string tail, string unit)
    {
        var rest = tail.TrimStart(' ', '.', ',', ';', ':', '-', '–', '!');
        if (unit.Length > 0 && rest.StartsWith(unit.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
            rest = rest[unit.TrimEnd('.').Length..].TrimStart(' ', '.', ',', ';', ':', '-', '–');
        return rest.Length > 0 ? rest : null;
    }
}
