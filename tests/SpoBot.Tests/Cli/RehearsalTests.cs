using System.Text;
using System.Text.Json;
using SpoBot.Cli.Rehearsal;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;

namespace SpoBot.Tests.Cli;

public sealed class RehearsalTests
{
    private static readonly Registry Registry = new([new Catalog(
        new Document("kirov", "Резолюция", new(2023, 12, 8), [2024]),
        Rulebook.Default,
        [
            new College("avia", "КОГПОБУ", "Авиационный техникум", "Europe/Kirov"), new College("urals", "", "Уральский колледж", "Asia/Yekaterinburg"),
            new College("opo", "", "Отдел профобразования", IsCollege: false), new College("silent", "", "Без поручений"),
        ],
        [],
        [new Section("1", "Раздел")],
        [
            Item("1.1", ["avia", "urals"], DeadlineKind.OneOff, new FixedDates(new Due(new(2024, 1, 31), DueRole.Main))),
            Item("1.2", ["avia"], DeadlineKind.OneOff, new FixedDates(new Due(new(2024, 2, 10), DueRole.Main))),
            Item("1.3", ["avia"], DeadlineKind.Ongoing, new WithoutDates(DeadlineKind.Ongoing)),
            Item("1.4", ["avia"], DeadlineKind.OneOff, new FixedDates(new Due(new(2023, 9, 1), DueRole.Main))),
        ])]);

    private static Obligation Item(string id, string[] executors, DeadlineKind kind, DeadlineRule rule) =>
        new(id, "kirov", "1", $"Поручение {id}", "", executors, [], [], "opo", null, "", new Reading("", kind, rule, "", []), new Proof.Text());

    private static List<RehearsedLetter> Letters(string from, string to, Behaviour behaviour = Behaviour.Diligent) =>
        [.. Rehearse(from, to, behaviour).Letters()];

    private static Rehearsal Rehearse(string from, string to, Behaviour behaviour) => new(
        Registry, WorkingCalendar.Provisional, ReminderSettings.Default, new TimeOnly(9, 0), DateOnly.Parse(from), DateOnly.Parse(to), behaviour);

    private static IEnumerable<string> Said(IEnumerable<RehearsedLetter> letters) =>
        letters.Select(letter => $"{letter.At:MM-dd HH:mm zzz} {letter.To.Id} {string.Join(", ", letter.Items.Select(item => $"{item.Obligation} {item.Stage}"))}");

    [Fact]
    public void Diligent_heads_hear_of_each_stage_and_never_again_and_the_coordinator_hears_of_reports() => Assert.Equal(
        [
            "01-17 07:00 +03:00 urals 1.1 T-10", "01-17 09:00 +03:00 avia 1.1 T-10",
            "01-24 07:00 +03:00 urals 1.1 T-5", "01-24 09:00 +03:00 avia 1.1 T-5",
            "01-26 07:00 +03:00 urals 1.1 T-3", "01-26 09:00 +03:00 avia 1.1 T-3, 1.2 T-10",
            "01-30 07:00 +03:00 urals 1.1 T-1", "01-30 09:00 +03:00 avia 1.1 T-1",
            "01-31 07:00 +03:00 urals 1.1 T-0", "01-31 09:00 +03:00 avia 1.1 T-0",
            "02-01 09:00 +03:00 opo 1.1 waiting, 1.1 waiting",
            "02-02 09:00 +03:00 avia 1.2 T-5", "02-06 09:00 +03:00 avia 1.2 T-3", "02-08 09:00 +03:00 avia 1.2 T-1", "02-09 09:00 +03:00 avia 1.2 T-0",
            "02-12 09:00 +03:00 opo 1.2 waiting",
        ],
        Said(Letters("2024-01-01", "2024-12-31").Select(letter => letter with { At = letter.At.ToOffset(TimeSpan.FromHours(3)) })));

    [Fact]
    public void Silent_heads_are_reminded_every_day_and_the_coordinator_hears_at_each_step()
    {
        var letters = Letters("2024-01-31", "2024-02-29", Behaviour.Silent);

        Assert.Equal(
            ["1.1 T-0", "1.1 T+1", "1.1 T+2", "1.1 T+3", "1.1 T+4", "1.1 T+5", "1.1 T+6", "1.1 T+7", "1.1 T+8", "1.1 T+9", "1.1 T+10", "1.1 T+13", "1.1 T+17"],
            letters.Where(letter => letter.To.Id == "urals").SelectMany(letter => letter.Items).Select(item => $"{item.Obligation} {item.Stage}"));
        Assert.Equal(
            ["02-01 1.1 T+1, 1.1 T+1", "02-07 1.1 T+5, 1.1 T+5", "02-12 1.2 T+1", "02-14 1.1 T+10, 1.1 T+10", "02-16 1.2 T+5", "02-26 1.2 T+10", "02-29 1.1 T+20, 1.1 T+20"],
            letters.Where(letter => letter.Role == Role.Coordinator).Select(letter => $"{letter.At:MM-dd} {string.Join(", ", letter.Items.Select(item => $"{item.Obligation} {item.Stage}"))}"));
    }

    [Fact]
    public void A_document_that_appears_within_the_days_is_announced_on_the_next_working_morning()
    {
        var first = Letters("2023-12-04", "2023-12-31");

        Assert.Equal(
            ["12-11 09:00 +03:00 avia 1.3 new, 1.1 new, 1.2 new", "12-11 09:00 +05:00 urals 1.1 new"],
            Said(first).Select(it => it.Replace("1.4 new, ", "", StringComparison.Ordinal)).Order());
        Assert.Contains("1.4", string.Concat(first.SelectMany(letter => letter.Items).Select(item => item.Obligation)), StringComparison.Ordinal);
    }

    [Fact]
    public void Asked_for_a_part_of_the_year_the_letters_of_diligent_heads_are_the_same() => Assert.Equal(
        Said(Letters("2024-01-01", "2024-12-31").Where(letter => letter.Role == Role.Head && letter.At.Month == 2)),
        Said(Letters("2024-02-01", "2024-02-29").Where(letter => letter.Role == Role.Head)));

    [Fact]
    public void Each_letter_is_one_line_of_json()
    {
        using var output = new MemoryStream();
        RehearsalJson.Write(output, Letters("2024-02-09", "2024-02-09"));

        var line = Assert.Single(Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n'));
        var letter = JsonDocument.Parse(line).RootElement;
        Assert.Equal(["at", "college", "role", "lane", "text", "items"], letter.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2024-02-09T09:00:00+03:00", letter.GetProperty("at").GetString());
        Assert.Equal("КОГПОБУ «Авиационный техникум»", letter.GetProperty("college").GetString());
        Assert.Equal("head", letter.GetProperty("role").GetString());
        Assert.Equal("reminder", letter.GetProperty("lane").GetString());
        Assert.Equal("""{"obligation":"1.2","due":"2024-02-10","stage":"T-0"}""", letter.GetProperty("items")[0].GetRawText());
    }

    [Fact]
    public void The_load_names_what_never_reminds_and_who_hears_nothing()
    {
        var output = new StringWriter();
        LoadReport.Write(output, Rehearse("2024-01-01", "2024-03-31", Behaviour.Diligent), Registry, Letters("2024-01-01", "2024-03-31"));

        var text = output.ToString();
        Assert.Contains("16 писем за 01.01.2024 (пн) – 31.03.2024 (вс)", text, StringComparison.Ordinal);
        Assert.Contains("26.01.2024 (пт)              2              0       3                   2", text, StringComparison.Ordinal);
        Assert.Contains("kirov 1.3 «Поручение 1.3»: постоянно или по событию, дат нет", text, StringComparison.Ordinal);
        Assert.Contains("kirov 1.4 «Поручение 1.4»: все сроки раньше даты документа", text, StringComparison.Ordinal);
        Assert.Contains("Организации, которым не уйдёт ни одного письма: 1\n  Без поручений", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_people_at_hand_the_load_names_those_who_have_nobody()
    {
        var output = new StringWriter();
        Person[] connected = [new(1, 1, "Анна", Role.Head, "avia"), new(2, 2, "Ирина", Role.Coordinator, "copp")];
        LoadReport.Write(output, Rehearse("2024-01-01", "2024-03-31", Behaviour.Diligent), Registry, [], connected);

        var text = output.ToString().ReplaceLineEndings("\n");
        Assert.Contains("Организации, где никто не подключён: 1\n  Уральский колледж", text, StringComparison.Ordinal);
        Assert.Contains("Адресаты отчётов без координатора: 1\n  Отдел профобразования", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fell_on_the_holidays_before_the_first_working_day_was_reported_before_them() =>
        Assert.DoesNotContain(Letters("2024-02-10", "2024-02-29"), letter => letter.Role == Role.Head);
}
