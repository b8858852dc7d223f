using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;

namespace SpoBot.Tests.Catalogs;

public sealed class CatalogFileTests
{
    private static readonly Catalog Sound = Paper.ReadSound(Paper.Sound);

    [Fact]
    public void A_document_is_read_with_its_date_and_plan() =>
        Assert.Equivalent(new Document("forum", "Резолюция форума", new DateOnly(2023, 12, 8), [2024], "Форум"), Sound.Document);

    [Fact]
    public void A_rulebook_brings_its_quotations()
    {
        Assert.Equal(WeekendShift.Previous, Sound.Rulebook.Shift);
        Assert.Equal("«срок, выпавший на выходной, истекает в предшествующий рабочий день»", Sound.Rulebook.ShiftBecause);
        Assert.Equal(10, Sound.Rulebook.Reading.MonthlyDay);
        Assert.Equal("«ежемесячные отчёты – до 10 числа»", Sound.Rulebook.Reading.Because["monthlyDay"]);
    }

    [Fact]
    public void Organisations_keep_their_form_apart_from_the_name() => Assert.Equal(
        [
            new College("aviation", "КОГПОБУ", "Кировский авиационный техникум", "Europe/Kirov"),
            new College("forestry", "КОГПОБУ", "Кировский лесопромышленный колледж"),
            new College("min", "", "Министерство образования", null, IsCollege: false, "Минобр"),
        ],
        Sound.Organisations);

    [Fact]
    public void A_group_of_groups_names_everybody_once()
    {
        Assert.Equal(["aviation", "forestry"], Sound.Groups[0].Members);
        Assert.Equal(["aviation", "forestry", "min"], Sound.Groups[1].Members);
        Assert.Equal("Все", Sound.Groups[1].Title);
    }

    [Fact]
    public void An_obligation_is_read_whole()
    {
        var item = Sound.Obligations[0];
        Assert.Equal(("1.1", "forum", "1", "Отчёт о приёме", "Направить отчёт о приёме."), (item.Id, item.Document, item.Section, item.Title, item.Text));
        Assert.Equal(["aviation", "forestry"], item.Executors);
        Assert.Equal(["все ПОО"], item.ExecutorsAsWritten);
        Assert.Equal(["min"], item.CoExecutors);
        Assert.Equal(("min", "min"), (item.ReportTo, item.ApproveBy));
        Assert.Equal("10.02.2024, далее – ежеквартально", item.Deadline);
        Assert.Equal(DeadlineKind.Recurring, item.Reading.Kind);
        var number = Assert.IsType<Proof.Number>(item.Proof);
        Assert.Equal(("Чел.", false, "24", "-"), (number.Unit, number.YesNo, number.Targets[2024], number.Targets[2025]));
        Assert.Equal([10, 5, 1], item.Stages);
        Assert.Equal([new Doubt("note", "Первый срок – суббота.")], item.Doubts);
    }

    [Fact]
    public void A_recommendation_has_no_dates_and_no_doubt_about_it()
    {
        var item = Sound.Obligations[1];
        Assert.True(item.Recommendation);
        Assert.Equal(DeadlineKind.None, item.Reading.Kind);
        Assert.Empty(item.Reading.Doubts.Concat(item.Doubts));
    }

    [Fact]
    public void One_result_says_what_the_report_must_carry()
    {
        var item = Sound.Obligations[1];
        Assert.Equal("Приказ", Assert.Single(item.Outcomes).Text);
        Assert.True(Assert.IsType<Proof.Number>(item.Proof).YesNo);
    }

    [Fact]
    public void A_corrected_deadline_is_followed_and_the_written_one_kept()
    {
        var item = Sound.Obligations[2];
        Assert.Equal("01.09.2023", item.Deadline);
        Assert.Equal("01.09.2024", item.Reading.Phrase);
        Assert.Equal("1.3", item.SplitFrom);
        Assert.Contains(item.Doubts, doubt => doubt.Code == "corrected");
    }

    [Fact]
    public void Without_a_word_about_proof_a_report_is_a_short_text() =>
        Assert.IsType<Proof.Text>(Sound.Obligations[2].Proof);

    [Fact]
    public void A_rulebook_may_live_in_a_file_beside_the_catalog()
    {
        using var folder = new TemporaryFolder();
        folder.Write("rules.yaml", "title: Регламент\nshift: next\nbecause: пункт 7\n");
        var catalog = folder.Write("catalog.yaml", "document: { id: forum, title: Р, date: 08.12.2023, planYears: [2024] }\nrulebook: rules.yaml\n");
        Assert.Equal(WeekendShift.Next, CatalogFile.Load(catalog, Seeds.Calendar().Value!).Value!.Rulebook.Shift);

        var rules = folder.Write("rules.yaml", "title: Регламент\nshift: nxet\n");
        Assert.Equal($"{rules}:2:8: в «shift» бывает keep, previous или next, а здесь «nxet»; может быть, «next»?", Assert.Single(CatalogFile.Load(catalog, Seeds.Calendar().Value!).Faults).ToString());
    }

    [Fact]
    public void Two_files_may_not_call_different_organisations_by_one_id_or_be_one_document()
    {
        using var folder = new TemporaryFolder();
        var one = folder.Write("1.yaml", "document: { id: forum, title: Р, date: 08.12.2023, planYears: [2024] }\norganisations: [{ id: opo, name: Отдел }]\n");
        var two = folder.Write("2.yaml", "document: { id: forum, title: Р, date: 08.12.2023, planYears: [2024] }\norganisations: [{ id: opo, name: Опора }]\n");
        Assert.Equal(
            [
                $"{two}: документ с id «forum» уже есть в файле {one}",
                $"{two}: «opo» здесь – Опора, а в файле {one} – Отдел: дайте разным организациям разные id",
            ],
            CatalogSet.Load([one, two], Seeds.Calendar().Value!).Faults.Select(fault => fault.ToString()));
        Assert.True(CatalogSet.Load([one, one], Seeds.Calendar().Value!).IsSound);
    }
}
