using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;

namespace SpoBot.Tests.SeedFiles;

public sealed class KirovTests
{
    private static readonly Catalog Kirov = Seed.Load("kirov-2024");

    private static readonly string[] Branches = ["crafts", "forestry", "kumyony", "nolinsk-agro", "omutninsk", "orlov"];

    private static Obligation Item(string id) => Assert.Single(Kirov.Obligations, o => o.Id == id);

    private static string[] Names(IEnumerable<string> ids) =>
        [.. ids.Select(id => Assert.Single(Kirov.Organisations, o => o.Id == id).FullName)];

    [Fact]
    public void The_resolution_is_of_8_December_2023_and_plans_2024()
    {
        Assert.Equal(new DateOnly(2023, 12, 8), Kirov.Document.Date);
        Assert.Equal([2024], Kirov.Document.PlanYears);
    }

    [Theory]
    [InlineData("1", "1.1 1.2 1.3 1.4")]
    [InlineData("2", "2.1 2.2a 2.2b 2.3")]
    [InlineData("3", "3.1 3.2")]
    [InlineData("4", "4.1a 4.1b")]
    [InlineData("5", "5.1")]
    [InlineData("6", "6.1 6.2 6.3 6.4 6.5 6.6")]
    [InlineData("7", "7.1")]
    [InlineData("8", "8.1")]
    [InlineData("9", "9.1 9.2")]
    [InlineData("10", "10.1 10.2 10.3")]
    public void Every_section_has_its_items_in_order(string section, string items) =>
        Assert.Equal(items.Split(' '), Kirov.Obligations.Where(o => o.Section == section).Select(o => o.Id));

    [Fact]
    public void Ten_sections_hold_twenty_four_items_two_of_them_split()
    {
        Assert.Equal(Enumerable.Range(1, 10).Select(n => $"{n}"), Kirov.Sections.Select(s => s.Id));
        Assert.Equal(24, Kirov.Obligations.Select(o => o.SplitFrom ?? o.Id).Distinct().Count());
        Assert.Equal(26, Kirov.Obligations.Count);
        Assert.Equal(["2.2a", "2.2b", "4.1a", "4.1b"], Kirov.Obligations.Where(o => o.SplitFrom is not null).Select(o => o.Id));
    }

    [Fact]
    public void Twenty_five_colleges_are_named_nine_of_them_KOGPOAU()
    {
        var colleges = Kirov.Organisations.Where(o => o.IsCollege).ToList();
        Assert.Equal(25, colleges.Select(c => c.FullName).Distinct().Count());
        Assert.Equal(25, colleges.Count);
        Assert.Equal(9, colleges.Count(c => c.LegalForm == "КОГПОАУ"));
        Assert.Equal(16, colleges.Count(c => c.LegalForm == "КОГПОБУ"));
        Assert.All(colleges, c => Assert.Equal("Europe/Kirov", c.TimeZone));
    }

    [Theory]
    [InlineData("1.1"), InlineData("1.2"), InlineData("2.2a"), InlineData("4.1a"), InlineData("6.1"), InlineData("6.2"), InlineData("6.3")]
    [InlineData("6.4"), InlineData("6.5"), InlineData("6.6"), InlineData("9.2")]
    public void What_is_addressed_to_all_heads_is_owed_by_all_twenty_five(string id)
    {
        Assert.Equal(25, Item(id).Executors.Distinct().Count());
        Assert.Equal(["все ПОО"], Item(id).ExecutorsAsWritten);
    }

    [Fact]
    public void Six_colleges_prepare_branches()
    {
        Assert.Equal(Branches, Item("2.1").Executors);
        Assert.Equal(Branches, Item("3.1").Executors);
        Assert.Equal(
            [
                "КОГПОАУ «Техникум промышленности и народных промыслов»",
                "КОГПОБУ «Кировский лесопромышленный колледж»",
                "КОГПОАУ «Куменский аграрно-технологический техникум»",
                "КОГПОБУ «Нолинский техникум механизации сельского хозяйства»",
                "КОГПОАУ «Омутнинский политехнический техникум»",
                "КОГПОБУ «Орлово-Вятский сельскохозяйственный колледж»",
            ],
            Names(Branches));
    }

    [Fact]
    public void Fourteen_colleges_teach_a_first_profession() =>
        Assert.Equal(
            [
                "КОГПОАУ «Вятский железнодорожный техникум»",
                "КОГПОБУ «Кировский многопрофильный техникум»",
                "КОГПОАУ «Нолинский политехнический техникум»",
                "КОГПОБУ «Вятский аграрно-промышленный техникум»",
                "КОГПОБУ «Кировский сельскохозяйственный техникум»",
                "КОГПОАУ «Куменский аграрно-технологический техникум»",
                "КОГПОБУ «Зуевский механико-технологический техникум»",
                "КОГПОАУ «Техникум промышленности и народных промыслов»",
                "КОГПОБУ «Яранский аграрный техникум»",
                "КОГПОБУ «Слободской колледж педагогики и социальных отношении»",
                "КОГПОАУ «Уржумский аграрно-технический техникум»",
                "КОГПОБУ «Слободской технологический техникум»",
                "КОГПОБУ «Вятский автомобильно-промышленный колледж»",
                "КОГПОБУ «Вятско-Полянский механический техникум»",
            ],
            Names(Item("2.3").Executors));

    [Fact]
    public void Three_colleges_apply_for_a_cluster() =>
        Assert.Equal(
            [
                "КОГПОБУ «Кировский технологический колледж»",
                "КОГПОБУ «Кировский педагогический колледж»",
                "КОГПОБУ «Вятский колледж профессиональных технологий, управления и сервиса»",
            ],
            Names(Item("3.2").Executors));

    [Fact]
    public void Ten_colleges_create_a_training_complex() =>
        Assert.Equal(
            [
                "КОГПОАУ «Вятский электромашиностроительный техникум»",
                "КОГПОБУ «Кировский многопрофильный техникум»",
                "КОГПОАУ «Нолинский политехнический техникум»",
                "КОГПОАУ «Куменский аграрно-технологический техникум»",
                "КОГПОАУ «Техникум промышленности и народных промыслов»",
                "КОГПОБУ «Слободской колледж педагогики и социальных отношении»",
                "КОГПОБУ «Кировский педагогический колледж»",
                "КОГПОБУ «Вятский колледж профессиональных технологий, управления и сервиса»",
                "КОГПОБУ «Кировский технологический колледж»",
                "КОГПОАУ «Кировский технологический колледж пищевой промышленности»",
            ],
            Names(Item("10.3").Executors));

    [Theory]
    [InlineData("1.3", "Кафедра профессионального образования Института развития образования Кировской области")]
    [InlineData("1.4", "КОГПОБУ «Кировский авиационный техникум»")]
    [InlineData("5.1", "КОГОАУ ДПО «Институт развития образования Кировской области»")]
    [InlineData("7.1", "КОГПОБУ «Кировский многопрофильный техникум»")]
    [InlineData("10.1", "Кафедра профессионального образования Института развития образования Кировской области")]
    [InlineData("10.2", "Кафедра профессионального образования Института развития образования Кировской области")]
    public void An_item_for_one_is_owed_by_that_one(string id, string name) =>
        Assert.Equal([name], Names(Item(id).Executors));

    [Theory]
    [InlineData("2.2b", "Региональный координатор (КОГПОАУ «Колледж промышленности и автомобильного сервиса»)", "automobile")]
    [InlineData("4.1b", "Региональный координатор (КОГПОАУ «Колледж промышленности и автомобильного сервиса»)", "automobile")]
    [InlineData("8.1", "Центр опережающей профессиональной подготовки (КОГПОАУ «Колледж промышленности и автомобильного сервиса»)", "automobile")]
    [InlineData("9.1", "Региональный координационный центр движения «Профессионалы» (КОГПОБУ «Кировский лесопромышленный колледж»)", "forestry")]
    public void A_post_at_a_college_is_one_party_and_its_college_owes(string id, string party, string college)
    {
        Assert.Equal([party], Item(id).ExecutorsAsWritten);
        Assert.Equal([college], Item(id).Executors);
    }

    [Theory]
    [InlineData("1.1", "opo", null)]
    [InlineData("1.2", "kafedra", null)]
    [InlineData("1.3", "opo", null)]
    [InlineData("1.4", "opo", null)]
    [InlineData("2.1", "opo", null)]
    [InlineData("2.2a", null, null)]
    [InlineData("2.2b", "opo", null)]
    [InlineData("2.3", "copp", null)]
    [InlineData("3.1", "opo", null)]
    [InlineData("3.2", "opo", null)]
    [InlineData("4.1a", null, null)]
    [InlineData("4.1b", "opo", null)]
    [InlineData("5.1", "min", "min")]
    [InlineData("6.3", null, null)]
    [InlineData("7.1", "opo", "min")]
    [InlineData("8.1", "opo", "min")]
    [InlineData("9.1", "opo", null)]
    [InlineData("9.2", null, null)]
    [InlineData("10.1", "min", "min")]
    [InlineData("10.2", null, null)]
    [InlineData("10.3", null, null)]
    public void A_report_goes_where_the_item_sends_it(string id, string? reportTo, string? approveBy)
    {
        Assert.Equal(reportTo, Item(id).ReportTo);
        Assert.Equal(approveBy, Item(id).ApproveBy);
    }

    [Fact]
    public void Helpers_stand_beside_the_executor_and_owe_nothing()
    {
        Assert.Equal(["mo-vr"], Item("5.1").CoExecutors);
        Assert.Equal(["min"], Item("7.1").CoExecutors);
        Assert.Equal(["poo"], Item("8.1").CoExecutors);
        Assert.Equal(["copp-head", "poo"], Item("10.1").CoExecutors);
        Assert.Equal(4, Kirov.Obligations.Count(o => o.CoExecutors.Count > 0));
    }

    [Theory]
    [MemberData(nameof(KirovDates.Items), MemberType = typeof(KirovDates))]
    public void Every_item_falls_due_as_the_document_says(string id, DeadlineKind kind, string due)
    {
        var dates = Dues(id).Where(d => d.Role != DueRole.Milestone).Select(d => $"{d.Date:yyyy-MM-dd}");
        Assert.Equal((kind, due), (Item(id).Reading.Kind, string.Join(' ', dates)));
    }

    [Fact]
    public void The_table_of_dates_knows_every_item() =>
        Assert.Equal(KirovDates.Items.Select(row => (string)row[0]), Kirov.Obligations.Select(o => o.Id));

    [Fact]
    public void Only_an_action_before_its_first_report_has_a_date_of_its_own()
    {
        var milestones = Kirov.Obligations.SelectMany(o => Dues(o.Id).Where(d => d.Role == DueRole.Milestone).Select(d => $"{o.Id} {d.Date:yyyy-MM-dd}"));
        Assert.Subset(new HashSet<string> { "2.3 2024-01-01", "9.1 2023-12-22" }, milestones.ToHashSet());
    }

    [Fact]
    public void Interim_reports_do_not_close_the_training_complex() =>
        Assert.Equal([DueRole.Interim, DueRole.Interim, DueRole.Final], Dues("10.3").Select(d => d.Role));

    [Theory]
    [InlineData("1.4", "01.09.2023, промежуточный отчет 10.01.2024, далее – ежемесячно")]
    [InlineData("2.3", "01.01.2024, предоставление отчета – 19.01.2023, далее – ежеквартально")]
    [InlineData("2.2b", "постоянно")]
    [InlineData("5.1", "")]
    public void A_written_deadline_is_never_rewritten(string id, string deadline) => Assert.Equal(deadline, Item(id).Deadline);

    [Fact]
    public void Only_the_coordinators_rhythm_is_read_otherwise_than_written()
    {
        var corrected = Kirov.Obligations.Where(o => o.Correction is not null).ToList();
        Assert.Equal(["2.2b", "4.1b"], corrected.Select(o => o.Id));
        Assert.All(corrected, o => Assert.Equal("ежеквартально", o.Correction!.Deadline));
    }

    [Theory]
    [InlineData("1.4", "past")]
    [InlineData("1.4", "order")]
    [InlineData("1.4", "text-contradicts-year")]
    [InlineData("1.4", "note: вероятно, описка в годе (01.09.2024)")]
    [InlineData("2.1", "note: 10.12.2023")]
    [InlineData("2.2b", "corrected")]
    [InlineData("2.3", "past")]
    [InlineData("2.3", "order")]
    [InlineData("2.3", "note: 19.01.2023")]
    [InlineData("4.1b", "corrected")]
    [InlineData("5.1", "no-deadline")]
    [InlineData("7.1", "note: год стоит уточнить")]
    [InlineData("8.1", "note: год стоит уточнить")]
    [InlineData("10.1", "note: 20.12.2024")]
    [InlineData("10.2", "no-partner")]
    [InlineData("10.2", "note: на субботу")]
    public void What_looks_like_a_slip_is_kept_in_sight(string id, string doubt)
    {
        var (code, about) = doubt.Split(": ", 2) is [var first, var rest] ? (first, rest) : (doubt, "");
        Assert.Contains(DoubtsOf(id), d => d.Code == code && d.Text.Contains(about, StringComparison.Ordinal));
    }

    [Fact]
    public void Plain_items_raise_no_doubt()
    {
        string[] doubtful = ["1.4", "2.1", "2.2b", "2.3", "4.1b", "5.1", "7.1", "8.1", "10.1", "10.2"];
        Assert.Equal(doubtful, Kirov.Obligations.Select(o => o.Id).Where(id => DoubtsOf(id).Any()));
    }

    private static IEnumerable<Doubt> DoubtsOf(string id) => Item(id).Reading.Doubts.Concat(Item(id).Doubts);

    private static List<Due> Dues(string id) =>
        [.. Item(id).Reading.Rule.Between(KirovDates.From, KirovDates.To, Seed.Calendar)];
}
