using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;

namespace SpoBot.Domain.Tests.Register;

public sealed class CatalogDoubtsTests
{
    [Fact]
    public void A_text_that_names_another_year_than_its_deadline_is_pointed_at() =>
        Assert.Contains(
            new Doubt("text-contradicts-year", "в тексте 01.09.2024, а в сроке 01.09.2023: годы не сходятся"),
            Of(Papers.Item("1", "01.09.2023, промежуточный отчет 10.01.2024, далее – ежемесячно", "Обеспечить с 01.09.2024 обучение.")));

    [Theory]
    [InlineData("01.09.2024", "Обеспечить с 01.09.2024 обучение.")]
    [InlineData("01.04.2024", "Обеспечить с 01.09.2024 обучение.")]
    [InlineData("01.04.2024", "Стандарт 25.02.08 и приказ 31.02.2023.")]
    public void A_text_that_agrees_with_its_deadline_raises_nothing(string deadline, string text) =>
        Assert.DoesNotContain(Of(Papers.Item("1", deadline, text)), doubt => doubt.Code == "text-contradicts-year");

    [Theory]
    [InlineData("Провести мониторинг совместно.", true)]
    [InlineData("Совместно обсудить план.", true)]
    [InlineData("Провести совместно с министерством и комиссиями.", false)]
    [InlineData("Провести совместно со школами.", false)]
    [InlineData("Обеспечить совместность решений.", false)]
    public void Together_without_saying_with_whom_is_pointed_at(string text, bool isDoubtful) =>
        Assert.Equal(isDoubtful, Of(Papers.Item("1", "01.04.2024", text)).Any(doubt => doubt.Code == "no-partner"));

    [Fact]
    public void Together_is_no_question_where_the_partner_stands_among_the_co_executors() =>
        Assert.Empty(Of(Papers.Item("1", "01.04.2024", "Провести мониторинг совместно.") with { CoExecutors = ["min"] }));

    [Fact]
    public void An_obligation_that_nobody_owes_is_pointed_at() =>
        Assert.Contains(new Doubt("no-executor", "исполнитель не назван"), Of(Papers.Item("1", "01.04.2024") with { Executors = [] }));

    [Fact]
    public void A_missing_deadline_is_told_once()
    {
        var item = Papers.Item("1", "");
        Assert.Single(Of(item).Concat(item.Reading.Doubts), doubt => doubt.Code == "no-deadline");
    }

    [Fact]
    public void A_recommendation_needs_no_deadline() =>
        Assert.Empty(Of(Papers.Item("1", "") with { Recommendation = true }));

    [Fact]
    public void A_corrected_deadline_keeps_what_the_document_says_in_sight() =>
        Assert.Equal(
            [new Doubt("corrected", "в документе «01.09.2023», читаем «01.09.2024»: описка в годе")],
            Of(Papers.Item("1", "01.09.2023") with { Correction = new Correction("01.09.2024", "описка в годе") }));

    [Fact]
    public void A_year_unlike_that_of_every_neighbour_is_pointed_at()
    {
        var catalog = CatalogDoubts.AddTo(
            Papers.With(Papers.Item("1", "20.12.2023"), Papers.Item("2", "25.12.2024"), Papers.Item("3", "22.12.2023"), Papers.Item("4", "29.12.2023")),
            WorkingCalendar.Provisional);
        Assert.Equal(
            [new Doubt("year-away", "срок в 2024 году, а у соседних поручений раздела – в 2023: год стоит сверить")],
            catalog.Obligations[1].Doubts);
        Assert.All(catalog.Obligations.Where(o => o.Id != "2"), o => Assert.Empty(o.Doubts));
    }

    [Fact]
    public void A_plan_for_several_years_has_dates_in_several_years()
    {
        var catalog = Papers.With(Papers.Item("1", "20.12.2023"), Papers.Item("2", "25.12.2024"), Papers.Item("3", "22.12.2023"));
        var doubted = CatalogDoubts.AddTo(catalog with { Document = Papers.Forum with { PlanYears = [2023, 2024] } }, WorkingCalendar.Provisional);
        Assert.All(doubted.Obligations, o => Assert.Empty(o.Doubts));
    }

    [Theory]
    [InlineData("1.1 1.2 1.4", "1.4", "в нумерации после 1.2 нет: 1.3")]
    [InlineData("1.1 1.5", "1.5", "в нумерации после 1.1 нет: 1.2 – 1.4")]
    [InlineData("3 4", "3", "в нумерации нет: 1 – 2")]
    [InlineData("1 3 2", "2", "стоит после 3: номера идут не по порядку")]
    public void A_gap_in_the_numbering_is_pointed_at(string ids, string at, string text)
    {
        var catalog = CatalogDoubts.AddTo(Papers.With([.. ids.Split(' ').Select(id => Papers.Item(id, "постоянно"))]), WorkingCalendar.Provisional);
        Assert.Contains(new Doubt("numbering-gap", text), catalog.Obligations.Single(o => o.Id == at).Doubts);
    }

    [Fact]
    public void A_split_item_is_one_number()
    {
        var catalog = CatalogDoubts.AddTo(
            Papers.With(Papers.Item("2.1", ""), Papers.Item("2.2a", "") with { SplitFrom = "2.2" }, Papers.Item("2.2b", "") with { SplitFrom = "2.2" }, Papers.Item("2.3", "")),
            WorkingCalendar.Provisional);
        Assert.DoesNotContain(catalog.Obligations.SelectMany(o => o.Doubts), doubt => doubt.Code == "numbering-gap");
    }

    [Fact]
    public void A_lost_section_is_told_at_the_first_item_after_it()
    {
        var items = Papers.With(Papers.Item("1.1", "постоянно", section: "1"), Papers.Item("3.1", "постоянно", section: "3"));
        var catalog = items with { Sections = [new Section("1", "Первый"), new Section("3", "Третий")] };
        Assert.Equal(
            [new Doubt("numbering-gap", "в нумерации после раздела 1 нет: раздел 2")],
            CatalogDoubts.AddTo(catalog, WorkingCalendar.Provisional).Obligations[1].Doubts);
    }

    private static IReadOnlyList<Doubt> Of(Obligation obligation) =>
        CatalogDoubts.AddTo(Papers.With(obligation), WorkingCalendar.Provisional).Obligations[0].Doubts;
}
