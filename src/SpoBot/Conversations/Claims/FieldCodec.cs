namespace SpoBot.Conversations.Claims;

/// <summary>One field of a button: numbers, flags, enums and dates in base 36, strings as they are.</summary>
internal static class FieldCodec
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    internal static string Write(object? value) => value switch
    {
        string text => text,
        long number => Base36(number),
        int number => Base36(number),
        bool flag => flag ? "1" : "0",
        DateOnly day => Base36(day.DayNumber),
        Enum choice => Base36(Convert.ToInt64(choice)),
        _ => throw new InvalidOperationException($"A button cannot carry {value?.GetType().Name ?? "nothing"}."),
    };

    internal static bool TryRead(string text, Type type, out object? value)
    {
        value = null;
        if (type == typeof(string))
        {
            value = text;
            return true;
        }

        if (!TryBase36(text, out var number))
            return false;
        value = type switch
        {
            _ when type == typeof(long) => number,
            _ when type == typeof(int) => number is >= int.MinValue and <= int.MaxValue ? (int)number : null,
            _ when type == typeof(bool) => number is 0 or 1 ? number == 1 : null,
            _ when type == typeof(DateOnly) => number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null,
            _ when type.IsEnum && Enum.ToObject(type, number) is { } choice && Enum.IsDefined(type, choice) && Convert.ToInt64(choice) == number => choice,
            _ => null,
        };
        return value is not null;
    }

    private static string Base36(long number)
    {
        if (number < 0)
            return "-" + Base36(checked(-number));
        Span<char> buffer = stackalloc char[13];
        var at = buffer.Length;
        do
        {
            buffer[--at] = Digits[(int)(number % 36)];
            number /= 36;
        }
        while (number > 0);
        return new string(buffer[at..]);
    }

    private static bool TryBase36(string text, out long number)
    {
        number = 0;
        var negative = text.StartsWith('-');
        var digits = negative ? text.AsSpan(1) : text;
        if (digits.Length is 0 or > 12)
            return false;
        foreach (var c in digits)
        {
            var digit = Digits.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                return false;
            number = number * 36 + digit;
        }

        number = negative ? -number : number;
        return true;
    }
}
