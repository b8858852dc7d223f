using System.Text;
using System.Text.Json;
using SpoBot.Catalogs;
using SpoBot.Cli;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;
using SpoBot.Tests.Catalogs;

namespace SpoBot.Tests.Cli;

public sealed class CatalogVerbTests
{
    private static readonly WorkingCalendar Calendar = Seeds.Calendar().Value!;

    private static readonly Catalog Sound = Paper.ReadSound(Paper.Sound);

    [Fact]
    public void Check_tells_a_sound_file_from_a_faulty_one_and_counts_the_faults()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("good.yaml", Paper.Sound);
        var bad = folder.Write("bad.yaml", "document: { id: b, title: Б }\ncolleges:\n  - { id: a }\n");
        Assert.Equal((0, $"{good}: ошибок нет. 3 поручения, 3 организации. Неясных сроков: 0, с сомнениями: 2 (подробно: spobot catalog show).\n"), Check(good));
        Assert.Equal(
            (1, $"{bad}:1:11: у документа не хватает ключа «date»\n{bad}:3:5: у организации не хватает ключа «name»\n{good}: ошибок нет. 3 поручения, 3 организации. Неясных сроков: 0, с сомнениями: 2 (подробно: spobot catalog show).\nИтого: 2 ошибки.\n"),
            Check(bad, good));
    }

    [Fact]
    public void Check_understands_a_calendar_and_a_rulebook_too()
    {
        using var folder = new TemporaryFolder();
        var year = folder.Write("2024.yaml", "year: 2024\nsource: акт\npublished: 10.08.2023\n");
        var rules = folder.Write("rules.yaml", "title: Регламент\nshift: next\n");
        Assert.Equal((0, $"{year}: ошибок нет. 2024 год: 262 рабочих дня.\n"), Check(year));
        Assert.Equal((1, $"{rules}:1:1: срок переносится с нерабочих дней, а выдержки из акта нет: добавьте «because»\nИтого: 1 ошибка.\n"), Check(rules));
    }

    [Fact]
    public void Check_says_aloud_that_a_year_is_provisional()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("plan.yaml", "document: { id: plan, title: План, date: 08.12.2025, planYears: [2031], provisionalYears: [2031] }\nobligations: [{ id: \"1\", title: Т, text: Т, executors: [], deadline: постоянно }]\n");
        Assert.Contains("Календарь предварительный (выходные и постоянные праздники): 2031.", Check(path).Output);
        Assert.Contains("официального рабочего календаря нет, взят предварительный (выходные и постоянные праздники): 2031.", CatalogText.Write(CatalogView.Of(CatalogFile.Load(path, Calendar).Value!, Calendar)));
    }

    [Fact]
    public void Show_gives_a_program_exactly_the_promised_keys()
    {
        var lines = Json(Sound);
        Assert.Equal(3, lines.Count);
        Assert.Equal(
            ["id", "document", "section", "text", "executors", "coExecutors", "reportTo", "deadline", "kind", "due", "colleges", "doubts"],
            lines[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            """{"id":"1.1","document":"forum","section":"1","text":"Направить отчёт о приёме.","executors":["все ПОО"],"coExecutors":["Министерство образования"],"reportTo":"Министерство образования","deadline":"10.02.2024, далее – ежеквартально","kind":"recurring","due":["2024-02-10","2024-05-10","2024-08-10","2024-11-10"],"colleges":2,"doubts":[{"code":"note","text":"Первый срок – суббота."}]}""",
            lines[0].GetRawText());
        Assert.Equal("КОГПОБУ «Кировский авиационный техникум»", lines[1].GetProperty("executors")[0].GetString());
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("reportTo").ValueKind);
        Assert.Equal("none", lines[1].GetProperty("kind").GetString());
    }

    [Fact]
    public void Show_keeps_to_the_stretch_that_was_asked_for() => Assert.Equal(
        ["2024-05-10", "2024-08-10"],
        Json(Sound, new(2024, 5, 10), new(2024, 8, 10))[0].GetProperty("due").EnumerateArray().Select(day => day.GetString()));

    [Fact]
    public void Show_tells_a_person_what_was_moved_and_by_which_rule()
    {
        var text = CatalogText.Write(CatalogView.Of(Sound, Calendar));
        Assert.Contains("даты: 10.02 (сб) → 09.02.2024 (пт), 10.05 (пт) → 08.05.2024 (ср), 10.08 (сб) → 09.08.2024 (пт), 10.11 (вс) → 08.11.2024 (пт)", text);
        Assert.Contains("Сроки с нерабочих дней перенесены: «срок, выпавший на выходной, истекает в предшествующий рабочий день»", text);
        Assert.Contains("срок: рекомендация, без срока", text);
        Assert.Contains("внимание: в документе «01.09.2023», читаем «01.09.2024»: описка", text);
    }

    [Theory]
    [InlineData("2024-03-01", "2024-03-31", "10.05 (пт) → 08.05.2024 (ср)")]
    [InlineData("2023-12-08", "2023-12-31", "10.02 (сб) → 09.02.2024 (пт)")]
    public void Show_says_where_the_next_date_is_when_none_falls_into_the_stretch(string from, string to, string next) =>
        Assert.Contains($"даты: в эти дни нет; ближайшая {next}", CatalogText.Write(CatalogView.Of(Sound, Calendar, DateOnly.Parse(from), DateOnly.Parse(to))));

    [Fact]
    public void Show_says_where_the_date_was_when_all_are_over() =>
        Assert.Contains("даты: в эти дни нет; ближайшая 01.09 (вс) → 30.08.2024 (пт)", CatalogText.Write(CatalogView.Of(Sound, Calendar, new(2024, 12, 1), new(2024, 12, 31))));

    [Fact]
    public void Diff_names_what_is_new_changed_and_gone()
    {
        var fresh = Paper.ReadSound(Paper.Sound
            .Replace("deadline: 10.02.2024, далее – ежеквартально", "deadline: 10.02.2024, далее – раз в полугодие")
            .Replace("executors: [poo]", "executors: [aviation]")
            .Replace("stages: [1, 10, 5]", "stages: []")
            .Replace("id: \"1.2\"", "id: \"1.4\""));
        Assert.Equal(
            """
            + 1.4  Рекомендация: рекомендация
            ~ 1.1  Отчёт о приёме
                исполнители: − КОГПОБУ «Кировский лесопромышленный колледж»
                срок: «10.02.2024, далее – ежеквартально» → «10.02.2024, далее – раз в полугодие»
                даты: 10.05.2024 (перенесён на 08.05.2024), 10.11.2024 (перенесён на 08.11.2024) → нет
                напоминания за: 10, 5, 1 → без напоминаний
            − 1.2  Рекомендация
            Новых: 1, изменённых: 1, снятых: 1.

            """,
            Diff(Sound, fresh));
        Assert.Equal("Поручения не изменились.\n", Diff(Sound, Sound));
    }

    [Fact]
    public void Diff_says_when_the_document_itself_is_another()
    {
        var fresh = Paper.ReadSound(Paper.Sound.Replace("id: forum", "id: council").Replace("date: 08.12.2023", "date: 09.12.2023").Replace("shift: previous", "shift: keep"));
        var told = Diff(Sound, fresh);
        Assert.StartsWith("Внимание: это разные документы, «forum» и «council».\nДата документа: 08.12.2023 → 09.12.2023\nПеренос с нерабочих дней: на предыдущий рабочий день → срок остаётся\n", told);
        Assert.Contains("даты: 10.02.2024 (перенесён на 09.02.2024)", told);
    }

    [Fact]
    public void An_administrator_sees_what_moves_when_the_official_year_comes_out()
    {
        var working = Paper.ReadSound(Paper.Sound.Replace("10.02.2024, далее – ежеквартально", "в течение 120 рабочих дней", StringComparison.Ordinal));
        var shifted = Paper.ReadSound(Paper.Sound.Replace("10.02.2024, далее – ежеквартально", "27.04.2024, 12.05.2024", StringComparison.Ordinal).Replace("short: Форум", "short: Совет", StringComparison.Ordinal));
        Assert.Equal(
            """
            2024 год.
            Стали рабочими: 27.04 (сб), 02.11 (сб), 28.12 (сб).
            Стали выходными: 29.04 (пн), 30.04 (вт), 10.05 (пт), 30.12 (пн), 31.12 (вт).

            Форум, сдвинулись сроки:
              1.1  Отчёт о приёме: было 07.06.2024 (пт); стало 11.06.2024 (вт)

            Совет, сдвинулись сроки:
              1.1  Отчёт о приёме: было 26.04.2024 (пт) вместо 27.04 (сб), 10.05.2024 (пт) вместо 12.05 (вс); стало 27.04.2024 (сб), 08.05.2024 (ср) вместо 12.05 (вс)

            """,
            CatalogMovedText.Write([working, shifted], 2024, WorkingCalendar.Provisional, Calendar));
        Assert.Equal("2024 год: дни те же, что и были.\nСроки поручений прежние.\n", CatalogMovedText.Write([working, shifted], 2024, Calendar, Calendar));
    }

    [Fact]
    public void Diff_tells_of_both_files_what_is_wrong_with_them()
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (folder.Write("1.yaml", "document: { id: b, title: Б }\n"), folder.Write("2.yaml", "document: { id: b, date: 08.12.2023 }\n"));
        var told = Assert.Throws<VerbException>(() => CatalogInput.Editions(before, after, Calendar));
        Assert.Equal((1, $"{before}:1:11: у документа не хватает ключа «date»\n{after}:1:11: у документа не хватает ключа «title»"), (told.ExitCode, told.Message));
    }

    [Fact]
    public void Diff_names_organisations_that_are_new_renamed_and_gone()
    {
        var fresh = Paper.ReadSound(Paper.Sound
            .Replace("name: Кировский авиационный техникум, timeZone: Europe/Kirov", "name: Авиационный колледж", StringComparison.Ordinal)
            .Replace("id: forestry, form: КОГПОБУ, name: Кировский лесопромышленный колледж", "id: agrarian, form: КОГПОБУ, name: Аграрный техникум", StringComparison.Ordinal));
        Assert.StartsWith(
            """
            Новая организация: КОГПОБУ «Аграрный техникум»
            Организация aviation: КОГПОБУ «Кировский авиационный техникум» → КОГПОБУ «Авиационный колледж»
            Часовой пояс, КОГПОБУ «Авиационный колледж»: Europe/Kirov → как у региона
            Больше нет организации: КОГПОБУ «Кировский лесопромышленный колледж»

            """,
            Diff(Sound, fresh));
    }

    [Fact]
    public void A_folder_without_catalogs_is_no_success()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.ToString(), "папка.yaml"));
        var told = Assert.Throws<VerbException>(() => CatalogInput.Files([folder.ToString()]));
        Assert.Equal((1, $"{folder}: в этой папке нет файлов *.yaml"), (told.ExitCode, told.Message));
    }

    private static (int Code, string Output) Check(params string[] files)
    {
        var output = new StringWriter { NewLine = "\n" };
        return (CatalogCheckCommand.Answer(files, Calendar, output), output.ToString());
    }

    private static List<JsonElement> Json(Catalog catalog, DateOnly? from = null, DateOnly? to = null)
    {
        using var stream = new MemoryStream();
        CatalogJson.Write(stream, CatalogView.Of(catalog, Calendar, from, to));
        return [.. Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string Diff(Catalog before, Catalog after) =>
        CatalogDiffText.Write(before, after, CatalogDiff.Between(before, after, Calendar, new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)));
}
