namespace SpoBot.Catalogs;

/// <summary>What a file that is not UTF-8 text most likely is, in words that tell how to mend it.</summary>
internal static class Guess
{
    private const string Mend = "сохраните его как UTF-8 (в «Блокноте»: «Сохранить как» → «Кодировка: UTF-8»)";

    public static string? OtherThanUtf8(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => $"файл в кодировке UTF-32; {Mend}",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => $"файл в кодировке UTF-16; {Mend}",
        [(byte)'P', (byte)'K', 3, 4, ..] => "это архив или документ (docx, xlsx, zip), а не текст; каталог – текстовый файл YAML",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "это документ Word или Excel, а не текст; каталог – текстовый файл YAML",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "это PDF, а не текст; каталог – текстовый файл YAML",
        _ when LooksLikeUtf16(bytes) => $"похоже, файл в кодировке UTF-16; {Mend}",
        _ when bytes.Contains((byte)0) => "это не текстовый файл: в нём есть нулевые байты",
        _ => null,
    };

    public static string LegacyEncoding(ReadOnlySpan<byte> bytes)
    {
        int letters1251 = 0, letters866 = 0, lowerHalf = 0;
        foreach (var b in bytes)
        {
            letters1251 += b >= 0xC0 || b is 0xA8 or 0xB8 ? 1 : 0;
            lowerHalf += b is >= 0xC0 and < 0xE0 ? 1 : 0;
            letters866 += b is >= 0x80 and <= 0xAF or >= 0xE0 and <= 0xF1 ? 1 : 0;
        }

        if (letters1251 == 0 && letters866 == 0)
            return $"здесь байт, которого в UTF-8 не бывает; {Mend}";
        // Small letters, of which there are always more, lie below 0xE0 in KOI8-R and above it in Windows-1251.
        var name = letters866 > letters1251 ? "CP866 (DOS)" : 2 * lowerHalf > letters1251 ? "KOI8-R" : "Windows-1251 (CP1251)";
        return $"похоже, файл в кодировке {name}, а не UTF-8; {Mend}";
    }

    /// <summary>Without a byte order mark every Latin letter, space or line break of UTF-16 still carries a zero.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        return Math.Max(even, odd) > Math.Max(4, sample.Length / 16) && Math.Min(even, odd) == 0;
    }
}
