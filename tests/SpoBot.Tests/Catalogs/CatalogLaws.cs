using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;

namespace SpoBot.Tests.Catalogs;

/// <summary>However a file is spoilt, it is read or its faults are told where they stand; nothing falls.</summary>
public sealed class CatalogLaws
{
    private const int Spoilings = 1000;

    private static readonly WorkingCalendar Calendar = Seeds.Calendar().Value!;

    private static readonly string Official = File.ReadAllText(Path.Combine(Seeds.CalendarFolder, "2024.yaml"));

    private static readonly string[] Bits =
    [
        "", " ", "\n", "\t", ":", ": ", "- ", "{", "}", "[", "]", ",", "\"", "'", "#", " #", "&", "*", "!", "|", ">", "%", "@", "`", "---\n", "...\n", "? ", "<<: ", "\\", "\0", "\uFEFF", "\u200B",
        "ё", "null", "~", "true", "9999999999", "-1", "2024", "31.02.2024", "29.02.9999", "ежемесячно с 01.01.2020 до 01.02.2020", "all-colleges", "aviation", "id: x", "members: [poo]", "\r", "\r\n",
    ];

    private static readonly Gen<int[]> Spoiling = Gen.Choose(0, int.MaxValue - 1).ArrayOf(9);

    [Fact]
    public void A_spoilt_catalog_is_read_or_its_faults_are_told_within_the_file() => Prop.ForAll(Spoiling.ToArbitrary(), seeds =>
    {
        var text = Spoil(Paper.Sound, seeds);
        return Told(text, CatalogFile.Parse(text, new Faults(Paper.Name), Calendar)).Label(text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Spoilings));

    [Fact]
    public void A_spoilt_calendar_is_read_or_its_faults_are_told_within_the_file() => Prop.ForAll(Spoiling.ToArbitrary(), seeds =>
    {
        var text = Spoil(Official, seeds);
        return Told(text, CalendarFile.Parse(text, new Faults(Paper.Name))).Label(text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Spoilings));

    [Fact]
    public void Any_bytes_are_a_text_or_one_fault() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        byte[][] files = [bytes, [.. Encoding.UTF8.GetBytes(Paper.Sound), .. bytes], [.. bytes, .. Encoding.UTF8.GetBytes(Paper.Sound)]];
        return files.All(file =>
        {
            var faults = new Faults(Paper.Name);
            return SourceText.Decode(file, faults) is null == (faults.InOrder().Count == 1);
        });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Spoilings));

    private static bool Told<T>(string text, Loaded<T> loaded)
        where T : class
    {
        var lines = text.Split('\n').Length + text.Count(sign => sign == '\r');
        return loaded.IsSound == (loaded.Faults.Count == 0) && loaded.Value is null == loaded.Faults.Count > 0
            && loaded.Faults.All(fault => fault.Text.Length > 0 && fault.Line >= 0 && fault.Line <= lines && !fault.Text.Contains("Exception", StringComparison.Ordinal));
    }

    /// <summary>Three times a stretch of the text gives way to something else.</summary>
    private static string Spoil(string text, int[] seeds)
    {
        for (var i = 0; i + 2 < seeds.Length; i += 3)
        {
            var start = seeds[i] % (text.Length + 1);
            var length = Math.Min(seeds[i + 1] % 3 == 0 ? seeds[i + 1] % 60 : seeds[i + 1] % 4, text.Length - start);
            text = string.Concat(text.AsSpan(0, start), Bits[seeds[i + 2] % Bits.Length], text.AsSpan(start + length));
        }

        return text;
    }
}
