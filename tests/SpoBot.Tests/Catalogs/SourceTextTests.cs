using System.Text;
using SpoBot.Catalogs;

namespace SpoBot.Tests.Catalogs;

public sealed class SourceTextTests
{
    private const string Mend = "сохраните его как UTF-8 (в «Блокноте»: «Сохранить как» → «Кодировка: UTF-8»)";

    [Fact]
    public void A_byte_order_mark_of_UTF8_is_no_part_of_the_text() =>
        Assert.Equal("document: ё", Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("document: ё")]).Text);

    [Fact]
    public void UTF16_is_named_with_and_without_its_mark()
    {
        Assert.Equal($"каталог.yaml: файл в кодировке UTF-16; {Mend}", Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("document: ё")]).Fault);
        Assert.Equal($"каталог.yaml: файл в кодировке UTF-16; {Mend}", Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("document: ё")]).Fault);
        Assert.Equal($"каталог.yaml: похоже, файл в кодировке UTF-16; {Mend}", Decode(Encoding.Unicode.GetBytes(Paper.Sound)).Fault);
        Assert.Equal($"каталог.yaml: файл в кодировке UTF-32; {Mend}", Decode([.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("document: ё")]).Fault);
    }

    [Fact]
    public void Windows_1251_is_named_where_its_first_letter_stands() => Assert.Equal(
        $"каталог.yaml:2:10: похоже, файл в кодировке Windows-1251 (CP1251), а не UTF-8; {Mend}",
        Decode([.. "document:\n  title: "u8, .. Cp1251("Резолюция форума")]).Fault);

    [Fact]
    public void The_encoding_of_DOS_is_named() => Assert.Equal(
        $"каталог.yaml:1:8: похоже, файл в кодировке CP866 (DOS), а не UTF-8; {Mend}",
        Decode([.. "title: "u8, .. Cp866("форум и резолюция")]).Fault);

    [Fact]
    public void The_encoding_of_old_mail_is_named() => Assert.Equal(
        $"каталог.yaml:1:8: похоже, файл в кодировке KOI8-R, а не UTF-8; {Mend}",
        Decode([.. "title: "u8, 0xE6, 0xCF, 0xD2, 0xD5, 0xCD, (byte)' ', 0xD2, 0xC5, 0xDA, 0xCF, 0xCC, 0xC0, 0xC3, 0xC9, 0xC9]).Fault);

    [Theory]
    [InlineData("PK\u0003\u0004тело", "каталог.yaml: это архив или документ (docx, xlsx, zip), а не текст; каталог – текстовый файл YAML")]
    [InlineData("%PDF-1.7", "каталог.yaml: это PDF, а не текст; каталог – текстовый файл YAML")]
    [InlineData("a\0bc", "каталог.yaml: это не текстовый файл: в нём есть нулевые байты")]
    [InlineData("", "каталог.yaml: файл пуст")]
    [InlineData(" \n\n", "каталог.yaml: файл пуст")]
    public void What_is_no_text_is_named(string content, string fault) => Assert.Equal(fault, Decode(Encoding.UTF8.GetBytes(content)).Fault);

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_without_reading_it()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("big.yaml", "");
        using (var file = File.OpenWrite(path))
            file.SetLength(50 * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal($"{path}: файл слишком велик (50 МБ): каталог не бывает больше 5 МБ; проверьте, тот ли это файл", OfFile(path));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }

    [Fact]
    public void A_file_that_is_not_there_or_is_a_folder_is_told_plainly()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal($"{folder}/нет.yaml: файла нет", OfFile($"{folder}/нет.yaml"));
        Assert.Equal($"{folder}: это папка, а нужен файл", OfFile(folder.ToString()));
        Assert.Equal(": файла нет", OfFile(""));
    }

    private static (string? Text, string? Fault) Decode(byte[] bytes)
    {
        var faults = new Faults(Paper.Name);
        var text = SourceText.Decode(bytes, faults);
        return (text, faults.InOrder().SingleOrDefault()?.ToString());
    }

    private static string OfFile(string path)
    {
        var faults = new Faults(path);
        Assert.Null(SourceText.Read(path, faults));
        return Assert.Single(faults.InOrder()).ToString();
    }

    private static byte[] Cp1251(string text) => [.. text.Select(c => c is >= 'А' and <= 'я' ? (byte)(c - 'А' + 0xC0) : (byte)c)];

    private static byte[] Cp866(string text) =>
        [.. text.Select(c => c is >= 'а' and <= 'п' ? (byte)(c - 'а' + 0xA0) : c is >= 'р' and <= 'я' ? (byte)(c - 'р' + 0xE0) : (byte)c)];
}
