using SpoBot.Acceptance.Cast;
using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.People;
using Xunit.Abstractions;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.CoordinatorsDay.Quarter;

/// <summary>
/// The first quarter of 2024 by the resolution of the Kirov forum: twenty-five colleges, three coordinators, heads who are late, careless, silent,
/// who ask for more time, block the bot, join late or never. At the end the export is held against the test's own chronicle, row by row.
/// </summary>
public sealed class QuarterTests(ITestOutputHelper output)
{
    private static readonly WorkingCalendar Calendar = Seeds.Calendar().Value!;
    private static readonly DateOnly From = new(2024, 1, 1);
    private static readonly DateOnly To = new(2024, 3, 31);
    private static readonly DateOnly Ends = new(2024, 4, 5);

    [Fact]
    public async Task A_quarter_of_the_forums_resolution_is_exported_as_it_happened()
    {
        var catalog = CatalogFile.Load(Path.Combine(Seeds.Root, "kirov-2024.yaml"), Calendar).Value!;
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [catalog], Calendar);
        var chronicle = new Chronicle(catalog, Calendar, From, To.AddDays(40));
        var heads = new HeadsHand(ministry, chronicle, Calendar);
        var coordinators = new CoordinatorsHand(ministry, chronicle);
        foreach (var (college, character) in chronicle.Heads.Where(it => it.Character is not (Character.Absent or Character.Newcomer)))
            heads.Phones[college.Id] = await ministry.Join($"Руководитель {college.Id}", Role.Head, college.Id);
        var denis = await ministry.Join("Денис", Role.Coordinator, "copp");
        var olga = await ministry.Join("Ольга", Role.Coordinator, "opo");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);

        for (var today = Chronicle.Begins; today <= Ends; today = Calendar.Add(today, 1))
        {
            if (today == Calendar.NextOrSame(Chronicle.NewcomerJoins))
                await JoinNewcomers(ministry, chronicle, heads);
            await ministry.TurnTo($"{today:yyyy-MM-dd} 09:01");
            if (today == Chronicle.Blocks)
                Block(chronicle, heads);
            if (!await heads.Act(today))
                continue;
            foreach (var coordinator in (Phone[])[denis, olga, galina])
                await coordinators.Empty(coordinator, today);
        }

        var expected = chronicle.Stories.Where(story => story.Expected >= From && story.Expected <= To).ToList();
        var book = await Workbook(galina);
        var rows = Rows.Of(book, "Сроки");
        output.WriteLine($"{expected.Count} duties; {string.Join(", ", expected.GroupBy(story => story.StandingOn(Ends, Calendar)).Select(it => $"{it.Key} {it.Count()}"))}");
        AssertSame(expected.Select(Told), rows.Select(Written));
        AssertSame(expected.Where(story => story.Obligation.ReportTo == "copp").Select(Told), Rows.Of(await Workbook(denis), "Сроки").Select(Written));
        AssertDiscipline(expected, Rows.Of(book, "Дисциплина"));
        Assert.Equal(catalog.Obligations.Count, Rows.Of(book, "Поручения").Count);
        AssertNotices(expected, Rows.Of(book, "Уведомления"));
        Assert.Empty(ministry.Telegram.Violations);
        Assert.DoesNotContain(ministry.Telegram.Deliveries, it => it.Text!.Length > 4096);
    }

    private static async Task JoinNewcomers(Ministry ministry, Chronicle chronicle, HeadsHand heads)
    {
        await ministry.TurnTo($"{Chronicle.NewcomerJoins:yyyy-MM-dd} 08:30");
        foreach (var (college, _) in chronicle.Heads.Where(it => it.Character == Character.Newcomer))
            heads.Phones[college.Id] = await ministry.Join($"Руководитель {college.Id}", Role.Head, college.Id);
    }

    private static void Block(Chronicle chronicle, HeadsHand heads)
    {
        foreach (var (college, _) in chronicle.Heads.Where(it => it.Character == Character.Blocking))
            heads.Phones[college.Id].Block();
    }

    private static async Task<byte[]> Workbook(Phone coordinator)
    {
        coordinator.Say("/export");
        await coordinator.WaitFor("Выгрузка");
        await coordinator.Press("I квартал 2024").Answered();
        await coordinator.WaitFor(message => message.Buttons.Contains("✓ I квартал 2024"));
        await coordinator.Press("Excel: всё").Answered();
        return (await coordinator.WaitFor(message => message.Attachment is not null)).Attachment!.File!.Bytes;
    }

    private static string Told(DutyStory story) => string.Join(
        " | ",
        story.Obligation.Id, story.College.FullName, story.Due, story.Expected, story.Extended, story.State, story.StandingOn(Ends, Calendar),
        story.IsReported ? story.LastReport : null, story.IsReported ? $"Руководитель {story.College.Id}" : "", story.Returns, story.DecidedBy);

    private static string Written(Dictionary<string, string> row) => string.Join(
        " | ",
        row["Пункт"], row["Организация"], row.Day("Срок по документу"), row.Day("Срок действующий"), row.Day("Продлён до"), row["Состояние"], row["Исполнение"],
        row.Day("Отчёт отправлен"), row["Отправил"], row["Возвратов"], row["Решил"]);

    private static void AssertSame(IEnumerable<string> told, IEnumerable<string> written)
    {
        var (expected, actual) = (told.ToList(), written.ToList());
        Assert.Equal(string.Join('\n', expected.Except(actual).Order()), string.Join('\n', actual.Except(expected).Order()));
        Assert.Equal(expected.Count, actual.Count);
    }

    private static void AssertDiscipline(IReadOnlyList<DutyStory> expected, IReadOnlyList<Dictionary<string, string>> rows)
    {
        string[] columns = ["Вовремя", "С опозданием", "Не сдано", "Никто не подключён", "Бот не предупредил", "Снято с контроля", "Срок впереди"];
        string[] standings = ["вовремя", "с опозданием", "не сдано", "никто не подключён", "бот не предупредил", "снято с контроля", "срок впереди"];
        var told = expected.GroupBy(story => story.College.FullName).Select(group =>
            $"{group.Key} | I квартал 2024 | {group.Count()} | {string.Join(' ', standings.Select(standing => group.Count(story => story.StandingOn(Ends, Calendar) == standing)))}");
        AssertSame(told, rows.Select(row => $"{row["Организация"]} | {row["Квартал"]} | {row["Сроков"]} | {string.Join(' ', columns.Select(column => row[column]))}"));
    }

    /// <summary>Who stayed silent was told all the same, and it can be proved; who blocked the bot was not written to any more.</summary>
    private static void AssertNotices(IReadOnlyList<DutyStory> expected, IReadOnlyList<Dictionary<string, string>> rows)
    {
        Assert.All(
            expected.Where(story => story.Character == Character.Silent && story.Due > Chronicle.Begins),
            story => Assert.Contains(rows, row => row["Организация"] == story.College.FullName && row["Пункт"] == story.Obligation.Id && row.Day("Срок по документу") == story.Due
                && row["Итог"] == "доставлено" && row.Day("Когда") <= story.Due));
        var shut = expected.Where(story => story.Character == Character.Blocking).Select(story => story.College.FullName).ToHashSet();
        Assert.DoesNotContain(rows, row => shut.Contains(row["Организация"]) && row.Day("Поставлено в очередь") > Chronicle.Blocks);
    }
}
