using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Domain.Tests.Register;

public sealed class CatalogDiffTests
{
    private static readonly Catalog Old = Papers.With(Papers.Item("1", "01.04.2024"), Papers.Item("2", "31.01.2024, далее – ежеквартально"), Papers.Item("3", "постоянно"));

    [Fact]
    public void The_same_catalog_changes_nothing() => Assert.True(Diff(Old, Old).IsNothing);

    [Fact]
    public void New_and_removed_obligations_are_named()
    {
        var diff = Diff(Old, Papers.With(Old.Obligations[0], Old.Obligations[1], Papers.Item("4", "01.05.2024")));
        Assert.Equal("4", Assert.Single(diff.Added).Id);
        Assert.Equal("3", Assert.Single(diff.Removed).Id);
        Assert.Empty(diff.Changed);
    }

    [Fact]
    public void A_moved_deadline_shows_the_dates_before_and_after()
    {
        var change = Assert.Single(Diff(Old, Papers.With(Old.Obligations[0], Papers.Item("2", "31.01.2024, далее – раз в полугодие"), Old.Obligations[2])).Changed);
        Assert.Equal([Aspect.Deadline, Aspect.Dates], change.Aspects);
        Assert.Equal([new DateOnly(2024, 4, 30), new DateOnly(2024, 10, 31)], change.Gone.Select(due => due.Due));
        Assert.Empty(change.Came);
    }

    [Fact]
    public void A_deadline_said_in_other_words_keeps_its_dates()
    {
        var change = Assert.Single(Diff(Old, Papers.With(Papers.Item("1", "до 1 апреля 2024 г."), Old.Obligations[1], Old.Obligations[2])).Changed);
        Assert.Equal([Aspect.Deadline], change.Aspects);
    }

    [Fact]
    public void A_rulebook_that_begins_to_shift_moves_dates_without_touching_the_words()
    {
        var shifted = Old with { Rulebook = Rulebook.Default with { Shift = WeekendShift.Previous, ShiftBecause = "регламент" } };
        var fresh = shifted with { Obligations = [Papers.Item("1", "07.04.2024"), Old.Obligations[1], Old.Obligations[2]] };
        var diff = Diff(Old with { Obligations = [Papers.Item("1", "07.04.2024"), Old.Obligations[1], Old.Obligations[2]] }, fresh);
        var change = Assert.Single(diff.Changed);
        Assert.Equal([Aspect.Dates], change.Aspects);
        Assert.Equal(new DateOnly(2024, 4, 5), Assert.Single(change.Came).Expected);
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void Every_aspect_of_an_obligation_is_compared(Aspect aspect, Obligation edited) =>
        Assert.Equal([aspect], Assert.Single(Diff(Papers.With(Papers.Item("1", "постоянно")), Papers.With(edited)).Changed).Aspects);

    public static TheoryData<Aspect, Obligation> Edits()
    {
        var item = Papers.Item("1", "постоянно");
        return new TheoryData<Aspect, Obligation>
        {
            { Aspect.Section, item with { Section = "9" } },
            { Aspect.Title, item with { Title = "Другое" } },
            { Aspect.Text, item with { Text = "Другое" } },
            { Aspect.Executors, item with { Executors = ["aviation", "min"] } },
            { Aspect.CoExecutors, item with { CoExecutors = ["min"] } },
            { Aspect.ReportTo, item with { ReportTo = null } },
            { Aspect.ApproveBy, item with { ApproveBy = "min" } },
            { Aspect.Proof, item with { Proof = new Proof.File() } },
            { Aspect.Proof, item with { Outcomes = [new Outcome("Приказ", new Proof.Text())] } },
            { Aspect.Stages, item with { Stages = [5, 1] } },
            { Aspect.Stages, item with { Stages = [] } },
            { Aspect.Recommendation, item with { Recommendation = true } },
        };
    }

    [Fact]
    public void Targets_are_compared_by_what_they_say()
    {
        static Obligation Item(string target) => Papers.Item("1", "постоянно") with { Proof = new Proof.Number("Чел.", false, new Dictionary<int, string> { [2024] = target }) };
        Assert.True(Diff(Papers.With(Item("24")), Papers.With(Item("24"))).IsNothing);
        Assert.Equal([Aspect.Proof], Assert.Single(Diff(Papers.With(Item("24")), Papers.With(Item("36"))).Changed).Aspects);
    }

    private static CatalogDiff Diff(Catalog before, Catalog after) =>
        CatalogDiff.Between(before, after, WorkingCalendar.Provisional, new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));
}
