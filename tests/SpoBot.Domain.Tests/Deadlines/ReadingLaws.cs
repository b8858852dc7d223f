using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Tests.Deadlines;

public sealed class ReadingLaws
{
    private static readonly ReadingContext Context = new(new DateOnly(2023, 12, 8), 2024);

    private static readonly string[] Words =
    [
        "до", "с", "по", "к", "не позднее", "в течение", "за", "через", "после", "начиная с", "каждый", "раз в", "2 раза в", "ежемесячно", "ежеквартально", "ежегодно",
        "еженедельно", "31.01.2024", "15.03", "31.02.2024", "2024", "2024 года", "март", "марта", "декабрь", "I", "IV", "квартал", "полугодие", "года", "месяца", "5", "31",
        "10-го", "числа", "рабочих дней", "дней", "последний", "первый", "второго", "следующего за отчётным", "кварталом", "далее –", "отчёт", "промежуточный отчёт", "итоговый",
        ",", ",", "и", "или", "–", "-", "(", ")", ".", ";", "__", "«", "»", "постоянно", "по мере необходимости", "по согласованию", "учебного года", "до начала", "до конца",
        "середина", "декада", "пятница", "по пятницам", "кроме", "нет", "срок", "весь период", "9999", "0", "1900", "2199", "тысяч", "сто", "полтора", "за 10 дней до", "№", "%",
    ];

    private static readonly Gen<string> Phrases = Gen.Elements(Words).ArrayOf().Select(words => string.Join(' ', words));

    private static readonly string[] Clear =
    [
        "31.01.2024, далее – ежеквартально", "до 15 марта 2024 года", "не позднее 5-го числа месяца, следующего за отчётным", "I–II кварталы 2024 г.",
        "20.12.2024 (промежуточный отчёт – 01.07.2024)", "в течение 10 рабочих дней со дня подписания", "ежемесячно с марта по июнь", "к 1 сентября", "сентябрь 2018-декабрь 2020",
        "постоянно, отчёт – ежеквартально", "по согласованию", "31.02.2024", "до конца учебного года", "2024–2025 годы", "каждую пятницу", "март, июнь 2024",
    ];

    [Fact]
    public void Any_words_in_any_order_are_read_without_a_fall() => Prop.ForAll(Phrases.ToArbitrary(), Sound)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Any_string_is_read_without_a_fall() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || Sound(text))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void The_way_of_typing_does_not_change_the_reading() => Prop.ForAll(
        Gen.Elements(Clear).ToArbitrary(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (phrase, seed) =>
        {
            var expected = DeadlineReader.Read(phrase, Context);
            var typed = Retype(phrase, new Random(seed));
            var actual = DeadlineReader.Read(typed, Context);
            return (actual.Kind == expected.Kind && actual.Rule.Equals(expected.Rule)).Label($"{typed}: {actual.Said}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("до ")]
    [InlineData("или ")]
    [InlineData("« ")]
    [InlineData("\" ")]
    [InlineData("( отчёт ")]
    [InlineData("отчёт ")]
    [InlineData("31.01.2024 ")]
    [InlineData("31.01.2024-")]
    [InlineData("ежемесячно ")]
    [InlineData("ежемесячно до 5 числа, ")]
    [InlineData("1 марта, 2 квартал ежегодно ")]
    [InlineData("следующего за ")]
    [InlineData("месяца, следующего за отчётным ")]
    [InlineData("в течение 10 дней после ")]
    [InlineData("с 1 по ")]
    [InlineData("пятница 15.03.2024 ")]
    [InlineData("две тысячи двадцать ")]
    [InlineData("за 3 дня до ")]
    [InlineData("каждый последний рабочий ")]
    [InlineData("ъ")]
    [InlineData("____ ")]
    [InlineData(". ")]
    [InlineData("II ")]
    public void A_million_signs_of_junk_take_less_than_a_second(string grain)
    {
        var junk = new StringBuilder().Insert(0, grain, 1_000_000 / grain.Length).ToString();
        DeadlineReader.Read(junk[..2000], Context);
        var clock = Stopwatch.StartNew();
        DeadlineReader.Read(junk, Context);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"{clock.Elapsed}");
    }

    private static bool Sound(string text)
    {
        var reading = DeadlineReader.Read(text, Context);
        var dates = reading.Rule.Between(new DateOnly(2023, 1, 1), new DateOnly(2026, 12, 31), SpoBot.Domain.Calendar.WorkingCalendar.Provisional).Select(due => due.Date).ToArray();
        var isDated = reading.Kind is DeadlineKind.OneOff or DeadlineKind.Month or DeadlineKind.Window or DeadlineKind.Recurring;
        return reading.Phrase == text
            && !string.IsNullOrWhiteSpace(reading.Said)
            && (isDated || dates.Length == 0)
            && dates.Zip(dates.Skip(1)).All(pair => pair.First < pair.Second);
    }

    /// <summary>Other dashes, spaces, letter case, ё for е, soft hyphens and zero-width signs, other quotes.</summary>
    private static string Retype(string phrase, Random random)
    {
        var typed = new StringBuilder();
        foreach (var sign in phrase)
        {
            switch (sign)
            {
                case '-' or '–': typed.Append("-–—−‑"[random.Next(5)]); break;
                case ' ': typed.Append(" \u00A0\u202F\u2009\t"[random.Next(5)]).Append(random.Next(4) == 0 ? " " : ""); break;
                case 'ё' or 'е': typed.Append(random.Next(2) == 0 ? 'е' : 'ё'); break;
                case >= 'а' and <= 'я' when random.Next(3) == 0: typed.Append(char.ToUpperInvariant(sign)); break;
                case >= 'а' and <= 'я' when random.Next(12) == 0: typed.Append(sign).Append(random.Next(2) == 0 ? "\u00AD" : "\u200B"); break;
                default: typed.Append(sign); break;
            }
        }

        return random.Next(3) switch { 0 => $"Срок: {typed}.", 1 => $" {typed} ", _ => typed.ToString() };
    }
}
