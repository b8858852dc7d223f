using System.Globalization;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Benchmarks;

/// <summary>Written deadlines read per second of one core's time, which a machine busy with other work does not stretch. The reference splits the same phrases into words and parses every numeric date.</summary>
internal static class PhrasesBenchmark
{
    private const int Goal = 100_000;
    private const int Rounds = 400;
    private const int Runs = 15;

    private static readonly string[] Phrases =
    [
        "01.04.2024.",
        "31.01.2024, далее – ежеквартально",
        "01.09.2023, промежуточный отчет 10.01.2024, далее – ежемесячно",
        "01.01.2024, предоставление отчета – 19.01.2023, далее – ежеквартально",
        "постоянно",
        "март 2024",
        "в течение 2024 года",
        "01.10.2024, промежуточные отчеты 29.03.2024, 28.06.2024",
        "до 15 марта 2024 года включительно",
        "ежемесячно до 5 числа месяца, следующего за отчётным",
        "Сентябрь 2018 – декабрь 2020",
        "II полугодие (ежегодно)",
        "не реже одного раза в квартал",
        "в течение 10 рабочих дней со дня подписания",
        "до конца учебного года",
        "I и III кварталы 2024 года",
        "по мере необходимости",
        "по согласованию с министерством",
        "в последний рабочий день месяца",
        "до 20 декабря 2024 года представить отчёт в отдел профессионального образования",
    ];

    public static int Run(string[] args)
    {
        var context = new ReadingContext(new DateOnly(2023, 12, 8), 2024);
        var understood = 0;
        var reading = Stopwatches.Median(() => understood = ReadAll(context), Runs);
        var cpu = Cpu(() => ReadAll(context));
        var dates = 0;
        var splitting = Stopwatches.Median(() => dates = SplitAll());
        var count = Phrases.Length * Rounds;
        var perSecond = count / cpu.TotalSeconds;
        Console.WriteLine($"phrases: {perSecond:N0} phrases/s ({cpu.TotalMicroseconds / count:F1} µs each, {reading.TotalMicroseconds / count:F1} µs by the clock, {understood / Rounds} of {Phrases.Length} understood; goal {Goal:N0}), × {reading / splitting:F1} of splitting the words and parsing {dates / Rounds} dates");
        var junk = string.Concat(Enumerable.Repeat("до 31 или каждый 2024 – отчёт, ", 40_000));
        var flood = Stopwatches.Median(() => DeadlineReader.Read(junk, context), runs: 3);
        Console.WriteLine($"phrases: {junk.Length / 1e6:F1} million letters of junk in {flood.TotalMilliseconds:F0} ms (budget 1,000 ms)");
        return perSecond >= Goal && flood.TotalSeconds < 1 ? 0 : 1;
    }

    private static TimeSpan Cpu(Action work)
    {
        var before = Figures.Cpu();
        for (var i = 0; i < Runs; i++)
            work();
        return (Figures.Cpu() - before) / Runs;
    }

    private static int ReadAll(ReadingContext context)
    {
        var understood = 0;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var phrase in Phrases)
                understood += DeadlineReader.Read(phrase, context).Kind == DeadlineKind.Unclear ? 0 : 1;
        }

        return understood;
    }

    private static int SplitAll()
    {
        var dates = 0;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var phrase in Phrases)
            {
                foreach (var word in phrase.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
                {
                    if (DateOnly.TryParseExact(word, "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                        dates++;
                }
            }
        }

        return dates;
    }
}
