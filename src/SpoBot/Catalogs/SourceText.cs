using System.Text;

namespace SpoBot.Catalogs;

/// <summary>Reads a file as UTF-8, or says in which encoding or format it seems to be instead.</summary>
internal static class SourceText
{
    public const int MaxBytes = 5 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when it cannot be read; then the reason is among the faults.</summary>
    public static string? Read(string path, Faults faults)
    {
        try
        {
            if (Directory.Exists(path))
                return No(faults, "это папка, а нужен файл");
            if (!File.Exists(path))
                return No(faults, "файла нет");
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (stream.CanSeek && stream.Length > MaxBytes)
                return No(faults, $"файл слишком велик ({stream.Length / (1024 * 1024)} МБ): каталог не бывает больше {MaxBytes / (1024 * 1024)} МБ; проверьте, тот ли это файл");
            return Decode(AtMost(stream, MaxBytes + 1), faults);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return No(faults, e is UnauthorizedAccessException ? "нет права читать этот файл" : "файл не читается");
        }
    }

    internal static string? Decode(byte[] bytes, Faults faults)
    {
        if (bytes.Length > MaxBytes)
            return No(faults, $"файл слишком велик: каталог не бывает больше {MaxBytes / (1024 * 1024)} МБ; проверьте, тот ли это файл");
        if (Guess.OtherThanUtf8(bytes) is { } other)
            return No(faults, other);

        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        string text;
        try
        {
            text = Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException e)
        {
            faults.Add(PlaceOf(bytes, start, start + e.Index), Guess.LegacyEncoding(bytes));
            return null;
        }

        return string.IsNullOrWhiteSpace(text) ? No(faults, "файл пуст") : text;
    }

    private static Mark PlaceOf(byte[] bytes, int start, int offset)
    {
        var before = bytes.AsSpan(start, Math.Clamp(offset - start, 0, bytes.Length - start));
        var line = 1 + before.Count((byte)'\n');
        var onLine = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new Mark(line, 1 + Encoding.UTF8.GetCharCount(onLine));
    }

    private static byte[] AtMost(Stream stream, int limit)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (memory.Length < limit && stream.Read(buffer, 0, buffer.Length) is > 0 and var read)
            memory.Write(buffer, 0, read);
        return memory.ToArray();
    }

    private static string? No(Faults faults, string text)
    {
        faults.AddWhole(text);
        return null;
    }
}
