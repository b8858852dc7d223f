using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Tests.Catalogs;

/// <summary>A small sound catalog, and how a text of a catalog is read in these tests.</summary>
internal static class Paper
{
    public const string Name = "каталог.yaml";

    public const string Sound = """
        # Проба
        document: { id: forum, title: Резолюция форума, short: Форум, date: 08.12.2023, planYears: [2024] }
        rulebook:
          title: Регламент
          shift: previous
          because: «срок, выпавший на выходной, истекает в предшествующий рабочий день»
          monthlyDay: 10
          reasons: { monthlyDay: «ежемесячные отчёты – до 10 числа» }
        colleges:
          - { id: aviation, form: КОГПОБУ, name: Кировский авиационный техникум, timeZone: Europe/Kirov }
          - { id: forestry, form: КОГПОБУ, name: Кировский лесопромышленный колледж }
        organisations:
          - { id: min, name: Министерство образования, short: Минобр }
        groups:
          - { id: poo, name: ПОО, title: все ПОО, members: [all-colleges] }
          - { id: every, name: Все, members: [poo, min, aviation] }
        sections:
          - { id: "1", title: Первый раздел }
        obligations:
          - id: "1.1"
            section: "1"
            title: Отчёт о приёме
            text: >-
              Направить отчёт
              о приёме.
            executors: [poo]
            coExecutors: [min]
            reportTo: min
            approveBy: min
            deadline: 10.02.2024, далее – ежеквартально
            proof: { number: Чел., targets: { 2024: "24", 2025: "-" } }
            stages: [1, 10, 5]
            doubts: [Первый срок – суббота.]
          - id: "1.2"
            section: "1"
            title: Рекомендация
            text: Рекомендовать.
            executors: [aviation]
            recommendation: true
            results:
              - { text: Приказ, proof: { yesNo: true, targets: { 2024: Да } } }
          - { id: 1.3a, splitFrom: "1.3", section: "1", title: Часть, text: Текст., executors: [every], deadline: 01.09.2023, corrected: { deadline: 01.09.2024, because: описка } }
        """;

    private static readonly WorkingCalendar Calendar = Seeds.Calendar().Value!;

    public static Loaded<Catalog> Read(string text) => CatalogFile.Parse(text, new Faults(Name), Calendar);

    public static Catalog ReadSound(string text)
    {
        var loaded = Read(text);
        Assert.Empty(loaded.Faults);
        return loaded.Value!;
    }

    /// <summary>The faults as the command line tells them, without the name of the file.</summary>
    public static IReadOnlyList<string> Faults(string text) => Told(Read(text).Faults);

    public static IReadOnlyList<string> Told(IEnumerable<Fault> faults) =>
        [.. faults.Select(fault => fault.ToString()).Select(told => told.StartsWith(Name + ":", StringComparison.Ordinal) && char.IsDigit(told[Name.Length + 1]) ? told[(Name.Length + 1)..] : told)];
}
