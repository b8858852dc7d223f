using SpoBot.Catalogs;

namespace SpoBot.Tests.Catalogs;

/// <summary>Every way to write a catalog wrongly, and the exact sentence with its place that its author gets.</summary>
public sealed class CatalogFaultsTests
{
    private const string Head = "document: { id: forum, title: Резолюция, date: 08.12.2023, planYears: [2024] }\n";

    [Fact]
    public void A_sound_catalog_has_no_faults() => Assert.Empty(Paper.Faults(Paper.Sound));

    [Fact]
    public void A_document_without_obligations_is_sound() => Assert.Empty(Paper.Faults(Head));

    [Theory]
    [InlineData("obligations: []", "1:1: у каталога не хватает ключа «document»")]
    [InlineData("document:", "1:1: ключ «document» пуст")]
    [InlineData("document: { title: Р, date: 08.12.2023 }", "1:11: у документа не хватает ключа «id»")]
    [InlineData("document: { id: forum, date: 08.12.2023 }", "1:11: у документа не хватает ключа «title»")]
    [InlineData("document: { id: forum, title: Р }", "1:11: у документа не хватает ключа «date»")]
    [InlineData("document: { id: forum, titel: Р, title: Р, date: 08.12.2023 }", "1:24: у документа нет ключа «titel»; может быть, «title»?")]
    [InlineData("document: { id: forum, title: Р, date: 31.02.2024 }", "1:40: в «date» ожидалась дата вида 31.01.2024 или 2024-01-31, а здесь «31.02.2024»")]
    [InlineData("document: { id: форум, title: Р, date: 08.12.2023 }", "1:17: в id «форум» русская буква «ф»: в id бывают латинские буквы, цифры, точка и дефис")]
    [InlineData("document: { id: a b, title: Р, date: 08.12.2023 }", "1:17: в id «a b» пробел: в id бывают латинские буквы, цифры, точка и дефис")]
    [InlineData("document: { id: forum, title: Р, date: 08.12.2023, planYears: [24] }", "1:64: в «planYears» бывает целое число от 2000 до 2100, а здесь «24»")]
    [InlineData("document: { id: forum, title: Р, date: 08.12.2023, planYears: [2022] }", "1:64: плановые годы (2022) кончились раньше даты документа 08.12.2023")]
    [InlineData("document: { id: forum, title: Р, date: 08.12.2023, planYears: [2024, 2024] }", "1:64: в «planYears» год назван дважды")]
    [InlineData("document: Резолюция", "1:11: для документа ожидались ключи: id, title, short, date, planYears, provisionalYears")]
    public void A_document_is_checked(string text, string fault) => Assert.Equal([fault], Paper.Faults(text));

    [Theory]
    [InlineData("colleges:\n  - { id: a, name: Первый }\n  - { id: a, name: Второй }", "4:11: id «a» уже занят в строке 3")]
    [InlineData("colleges:\n  - { id: a, name: Первый }\norganisations:\n  - { id: a, name: Второй }", "5:11: id «a» уже занят в строке 3")]
    [InlineData("colleges:\n  - { id: a, name: Первый }\ngroups:\n  - { id: a, name: Второй, members: [a] }", "5:11: id «a» уже занят в строке 3")]
    [InlineData("colleges:\n  - { id: a, name: Первый }\n  - { id: b, name: Первый }", "4:20: организация «Первый» уже есть в строке 3")]
    [InlineData("colleges:\n  - { id: a }", "3:5: у организации не хватает ключа «name»")]
    [InlineData("colleges:\n  - { id: a, name: Первый, timeZone: Europe/Kirow }", "3:38: нет такого часового пояса: «Europe/Kirow»; может быть, «Europe/Kirov»?")]
    [InlineData("colleges: [Первый]", "2:12: для организации ожидались ключи: id, form, name, short, timeZone")]
    [InlineData("groups:\n  - { id: g, name: ПОО, members: [all-colleges] }", "3:35: в группе «g» названы все ПОО, а список «colleges» пуст")]
    [InlineData("groups:\n  - { id: g, name: ПОО, members: [] }\n  - { id: h, name: СПО }", "4:5: у группы не хватает ключа «members»")]
    [InlineData("colleges:\n  - { id: aviation, name: Первый }\ngroups:\n  - { id: g, name: ПОО, members: [avaition] }", "5:35: в группе «g» неизвестный участник «avaition»; может быть, «aviation»?")]
    [InlineData("groups:\n  - { id: g, name: ПОО, members: [g] }", "3:35: группа входит сама в себя: g → g")]
    [InlineData("groups:\n  - { id: g, name: ПОО, members: [h] }\n  - { id: h, name: СПО, members: [k] }\n  - { id: k, name: НПО, members: [g] }", "5:35: группа входит сама в себя: g → h → k → g")]
    public void Organisations_and_groups_are_checked(string text, string fault) => Assert.Equal([fault], Paper.Faults(Head + text));

    [Theory]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a] }\n  - { id: \"1\", title: Т, text: Т, executors: [a] }", "7:11: id «1» уже занят в строке 6")]
    [InlineData("- { id: 2.2а, title: Т, text: Т, executors: [a] }", "6:11: в id «2.2а» русская буква «а»: в id бывают латинские буквы, цифры, точка и дефис")]
    [InlineData("- { id: \"1\", text: Т, executors: [a] }", "6:5: у поручения «1» не хватает ключа «title»")]
    [InlineData("- { id: \"1\", title: Т, executors: [a] }", "6:5: у поручения «1» не хватает ключа «text»")]
    [InlineData("- { title: Т, text: Т, executors: [a] }", "6:5: у поручения не хватает ключа «id»")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executor: [a], executors: [a] }", "6:35: у поручения «1» нет ключа «executor»; может быть, «executors»?")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [aviaton] }", "6:47: в «executors» неизвестная организация или группа «aviaton»; может быть, «aviation»?")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [Авиационный техникум] }", "6:47: в «executors» неизвестная организация или группа «Авиационный техникум»; «Авиационный техникум» записывают здесь как «aviation»")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [zzzzzz] }", "6:47: в «executors» неизвестная организация или группа «zzzzzz»")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [all-colleges] }", "6:47: в «executors» неизвестная организация или группа «all-colleges»; «all-colleges» бывает только в members группы")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a, a] }", "6:50: «a» в «executors» уже есть")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], reportTo: poo }", "6:61: в «reportTo» нужна одна организация, а «poo» – группа")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], approveBy: mim }", "6:62: в «approveBy» неизвестная организация или группа «mim»; может быть, «min»?")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], proof: fiel }", "6:58: в «proof» бывает none, text, file, { number: … } или { yesNo: true }, а здесь «fiel»; может быть, «file»?")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], proof: { targets: { 2024: 1 } } }", "6:58: в «proof» нужно одно из двух: «number: единица» или «yesNo: true»")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], proof: { number: Чел., targets: { год: 1 } } }", "6:85: в «targets» бывает целое число от 2000 до 2100, а здесь «год»")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], proof: { number: Чел., targets: [1] } }", "6:83: в «targets» ожидались годы с целями: { 2018: \"24\", 2019: \"36\" }")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], results: [{ proof: file }] }", "6:61: у результата не хватает ключа «text»")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], stages: [10, -1] }", "6:64: в «stages» бывает целое число от 0 до 250, а здесь «-1»")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], recommendation: ага }", "6:67: в «recommendation» бывает true или false, а здесь «ага»")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], recommendation: true, deadline: 01.02.2024 }", "6:83: у рекомендации не бывает срока: уберите «deadline» или «recommendation»")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], corrected: { deadline: 01.02.2024, because: описка } }", "6:62: исправлять нечего: срока «deadline» в поручении нет")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: [a], deadline: 01.02.2023, corrected: { deadline: 01.02.2024 } }", "6:84: у исправления не хватает ключа «because»")]
    [InlineData("- { id: 3a, title: Т, text: Т, executors: [a], splitFrom: \"2.2\" }", "6:61: часть пункта «2.2» называют его номером с буквой («2.2a», «2.2b»), а здесь id «3a»")]
    [InlineData("- { id: \"1\", title: Т, text: [Т], executors: [a] }", "6:32: в «text» ожидался текст, а здесь список; текст с двоеточием или скобками берите в кавычки")]
    [InlineData("- { id: \"1\", title: Т, text: \"а\\0б\", executors: [a] }", "6:32: в «text» есть невидимый управляющий знак: наберите текст заново")]
    [InlineData("- { id: \"1\", title: Т, text: Т, executors: { a: b } }", "6:46: в «executors» ожидался список")]
    [InlineData("- поручение", "6:5: для поручения ожидались ключи: id, section, title, text, executors, coExecutors, reportTo, approveBy, deadline, corrected, splitFrom, proof, results, stages, recommendation, doubts")]
    public void An_obligation_is_checked(string obligation, string fault) => Assert.Equal([fault], Paper.Faults(
        Head + """
        colleges: [{ id: a, name: Первый }, { id: aviation, name: Авиационный техникум }]
        organisations: [{ id: min, name: Министерство }]
        groups: [{ id: poo, name: ПОО, title: все ПОО, members: [all-colleges] }]
        obligations:
          
        """ + obligation));

    [Theory]
    [InlineData("sections: [{ id: \"1\", title: Первый }]\nobligations: [{ id: \"1\", title: Т, text: Т }]", "3:15: у поручения «1» не хватает ключа «section»")]
    [InlineData("sections: [{ id: \"1\", title: Первый }]\nobligations: [{ id: \"1\", section: \"11\", title: Т, text: Т }]", "3:35: неизвестный раздел «11»; может быть, «1»?")]
    [InlineData("obligations: [{ id: \"1\", section: \"1\", title: Т, text: Т }]", "2:35: неизвестный раздел «1»")]
    [InlineData("sections: [{ id: \"1\" }]", "2:12: у раздела не хватает ключа «title»")]
    public void Sections_are_checked(string text, string fault) => Assert.Equal([fault], Paper.Faults(Head + text));

    [Theory]
    [InlineData("rulebook: { title: Р, shift: previous }", "2:11: срок переносится с нерабочих дней, а выдержки из акта нет: добавьте «because»")]
    [InlineData("rulebook: { title: Р, shift: preveous, because: пункт 5 }", "2:30: в «shift» бывает keep, previous или next, а здесь «preveous»; может быть, «previous»?")]
    [InlineData("rulebook: { title: Р, monthlyDay: 10 }", "2:35: у правила «monthlyDay» нет выдержки из акта: добавьте её в «reasons»")]
    [InlineData("rulebook: { title: Р, monthlyDay: 32, reasons: { monthlyDay: п. 5 } }", "2:35: в «monthlyDay» бывает целое число от 1 до 31, а здесь «32»")]
    [InlineData("rulebook: { title: Р, reasons: { quarterlyDay: п. 5 } }", "2:48: обоснование есть, а правило «quarterlyDay» не задано")]
    [InlineData("rulebook: { shift: keep }", "2:11: у регламента не хватает ключа «title»")]
    [InlineData("rulebook: нет/такого.yaml", "2:11: нет файла регламента «нет/такого.yaml»: путь считается от папки каталога")]
    public void A_rulebook_is_checked(string text, string fault) => Assert.Equal([fault], Paper.Faults(Head + text));

    [Fact]
    public void A_series_that_ended_before_the_document_can_never_fire() => Assert.Equal(
        ["2:55: срок «ежемесячно с 01.01.2022 до 01.06.2022» никогда не наступит: после даты документа 08.12.2023 у него нет ни одного дня"],
        Paper.Faults(Head + "obligations: [{ id: \"1\", title: Т, text: Т, deadline: ежемесячно с 01.01.2022 до 01.06.2022 }]"));

    [Fact]
    public void A_single_date_in_the_past_is_the_documents_own_slip_and_no_fault() =>
        Assert.Empty(Paper.Faults(Head + "obligations: [{ id: \"1\", title: Т, text: Т, deadline: 01.09.2023 }]"));

    [Fact]
    public void A_correction_that_lies_in_the_past_or_is_unclear_corrects_nothing()
    {
        const string Item = "obligations: [{ id: \"1\", title: Т, text: Т, deadline: 01.09.2022, corrected: { because: описка, deadline: ";
        Assert.Equal(
            ["2:107: срок «01.09.2023» никогда не наступит: после даты документа 08.12.2023 у него нет ни одного дня"],
            Paper.Faults(Head + Item + "01.09.2023 } }]"));
        Assert.StartsWith("2:107: исправленный срок «по согласованию» тоже непонятен: ", Assert.Single(Paper.Faults(Head + Item + "по согласованию } }]")));
    }

    [Fact]
    public void A_plan_year_without_an_official_calendar_is_refused_unless_the_author_agrees()
    {
        const string Told = "1:66: на 2031 год нет официального рабочего календаря: положите его в seeds/calendar/2031.yaml или согласитесь на предварительный (выходные и постоянные праздники), дописав в document «provisionalYears: [2031]»";
        Assert.Equal([Told], Paper.Faults("document: { id: plan, title: План, date: 08.12.2025, planYears: [2031] }"));
        Assert.Empty(Paper.Faults("document: { id: plan, title: План, date: 08.12.2025, planYears: [2031], provisionalYears: [2031] }"));
    }

    [Fact]
    public void A_date_in_a_year_without_an_official_calendar_is_told_where_it_stands() => Assert.StartsWith(
        "2:55: на 2032 год нет официального рабочего календаря: ",
        Assert.Single(Paper.Faults(Head + "obligations: [{ id: \"1\", title: Т, text: Т, deadline: 01.03.2032 }]")));

    [Fact]
    public void A_series_without_a_plan_year_is_held_against_the_calendar_of_the_year_that_it_begins_in() => Assert.StartsWith(
        "2:55: на 2033 год нет официального рабочего календаря: ",
        Assert.Single(Paper.Faults("document: { id: forum, title: Р, date: 08.12.2032 }\nobligations: [{ id: \"1\", title: Т, text: Т, deadline: ежемесячно }]")));

    [Theory]
    [InlineData("year: 2024\nsource: акт\npublished: 10.08.2023\n", "1:1: это рабочий календарь года, а здесь нужен каталог документа")]
    [InlineData("title: Регламент\nshift: next\n", "1:1: это регламент министерства, а здесь нужен каталог документа")]
    public void A_file_of_another_kind_is_named(string text, string fault) => Assert.Equal([fault], Paper.Faults(text));

    [Theory]
    [InlineData("08.12.9023", 9023)]
    [InlineData("08.12.0023", 23)]
    public void A_year_that_no_document_has_is_a_slip(string date, int year) => Assert.Equal(
        [$"1:40: в «date» год {year}: бывает от 1992 до 2100, нет ли описки"], Paper.Faults($"document: {{ id: forum, title: Р, date: {date} }}"));

    [Fact]
    public void All_faults_of_a_file_are_told_at_once_in_the_order_of_the_file()
    {
        var faults = Paper.Faults("""
            document: { id: forum, titel: Р, date: вчера }
            colleges:
              - { id: a, name: Первый }
              - { id: a, name: Второй }
            obligations:
              - { id: "1", title: Т, text: Т, executors: [b], stages: [много] }
            """);
        Assert.Equal(
            [
                "1:11: у документа не хватает ключа «title»",
                "1:24: у документа нет ключа «titel»; может быть, «title»?",
                "1:40: в «date» ожидалась дата вида 31.01.2024 или 2024-01-31, а здесь «вчера»",
                "4:11: id «a» уже занят в строке 3",
                "6:47: в «executors» неизвестная организация или группа «b»; может быть, «a»?",
                "6:60: в «stages» бывает целое число от 0 до 250, а здесь «много»",
            ],
            faults);
    }

    [Fact]
    public void A_flood_of_faults_is_cut_and_the_rest_counted()
    {
        var faults = Paper.Faults(Head + "obligations:\n" + string.Concat(Enumerable.Repeat("  - { wrong: 1 }\n", 1000)));
        Assert.Equal(501, faults.Count);
        Assert.StartsWith("каталог.yaml: и ещё ошибок: ", faults[^1]);
    }
}
