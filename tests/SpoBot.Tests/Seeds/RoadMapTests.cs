using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;

namespace SpoBot.Tests.SeedFiles;

public sealed class RoadMapTests
{
    private static readonly Catalog Map = Seed.Load("smolensk-2018-2020");

    private static Obligation Row(string id) => Assert.Single(Map.Obligations, o => o.Id == id);

    [Fact]
    public void Thirty_five_rows_stand_in_the_tables_order() =>
        Assert.Equal(Enumerable.Range(1, 35).Select(n => $"{n}"), Map.Obligations.Select(o => o.Id));

    [Fact]
    public void The_map_has_no_date_so_it_starts_with_its_plan()
    {
        Assert.Equal(new DateOnly(2018, 1, 1), Map.Document.Date);
        Assert.Equal([2018, 2019, 2020], Map.Document.PlanYears);
    }

    [Fact]
    public void Ten_blocks_one_of_them_with_three_parts() =>
        Assert.Equal(["1", "2", "3", "4", "5", "5.1", "5.2", "5.3", "6", "7", "8", "9", "10"], Map.Sections.Select(s => s.Id));

    [Theory]
    [MemberData(nameof(RoadMapRows.Dates), MemberType = typeof(RoadMapRows))]
    public void Every_row_keeps_its_block_and_words_and_falls_due(string id, string section, string deadline, DeadlineKind kind, string due)
    {
        var row = Row(id);
        var dates = row.Reading.Rule.Between(RoadMapRows.From, RoadMapRows.To, Seed.Calendar).Select(d => $"{d.Date:yyyy-MM-dd}");
        Assert.Equal((section, deadline, kind, due), (row.Section, row.Deadline, row.Reading.Kind, string.Join(' ', dates)));
    }

    [Theory]
    [MemberData(nameof(RoadMapRows.Targets), MemberType = typeof(RoadMapRows))]
    public void Every_result_has_its_unit_and_yearly_targets(string id, string[] results) =>
        Assert.Equal(results, Row(id).Outcomes.Select(o => Measured(o.Proof)));

    [Theory]
    [MemberData(nameof(RoadMapRows.Responsible), MemberType = typeof(RoadMapRows))]
    public void Every_row_is_owed_by_those_it_names(string id, string executors) =>
        Assert.Equal(executors.Split(' '), Row(id).Executors);

    [Fact]
    public void Forty_six_results_are_promised()
    {
        Assert.Equal(46, Map.Obligations.Sum(o => o.Outcomes.Count));
        Assert.Equal(["4", "7", "13", "14", "15", "35"], Map.Obligations.Where(o => o.Outcomes.Count > 1).Select(o => o.Id));
    }

    [Fact]
    public void A_row_with_one_result_is_reported_by_its_measure_and_one_with_several_in_words()
    {
        Assert.Equal("Чел.: 24 | 36 | 48", Measured(Row("16").Proof));
        Assert.Equal("Да/Нет: Нет | Да | Да", Measured(Row("2").Proof));
        Assert.IsType<Proof.Text>(Row("15").Proof);
    }

    [Fact]
    public void Abbreviations_of_the_responsible_are_spelled_out()
    {
        Assert.Equal(
            "Государственное автономное учреждение дополнительного профессионального образования "
            + "«Смоленский областной институт развития образования»",
            Map.TitleOf("soiro"));
        Assert.Equal("Союз «Смоленская торгово-промышленная палата»", Map.TitleOf("tpp"));
        Assert.Equal("Региональные органы исполнительной власти", Map.TitleOf("roiv"));
        Assert.Equal(["Союз «Смоленская торгово-промышленная палата»", "РМЦ (СОИРО)"], Row("20").ExecutorsAsWritten);
    }

    [Fact]
    public void No_page_break_is_left_in_the_words() =>
        Assert.All(
            Map.Obligations.SelectMany(o => o.Outcomes.Select(r => r.Text).Append(o.Text)),
            text => Assert.DoesNotMatch(@"реализациюреализац|высококвалифици рован|информационно о|Едини цы|чемпионанта|№ п/п|\s{2,}", text));

    [Theory]
    [InlineData("1", "перепутаны")]
    [InlineData("2", "2020")]
    [InlineData("13", "ВСП")]
    [InlineData("14", "2019 и 2020")]
    [InlineData("20", "РМЦ")]
    [InlineData("22", "распорядительными")]
    [InlineData("35", "цели не указаны")]
    public void What_the_table_leaves_unclear_is_kept_in_sight(string id, string about) =>
        Assert.Contains(Row(id).Doubts, d => d.Text.Contains(about, StringComparison.Ordinal));

    private static string Measured(Proof proof)
    {
        var number = Assert.IsType<Proof.Number>(proof);
        return $"{(number.YesNo ? "Да/Нет" : number.Unit)}: {string.Join(" | ", number.Targets.OrderBy(t => t.Key).Select(t => t.Value))}";
    }
}
