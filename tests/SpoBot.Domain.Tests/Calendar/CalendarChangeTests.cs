using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.Register;
using SpoBot.Domain.Tests.Register;

namespace SpoBot.Domain.Tests.Calendar;

public sealed class CalendarChangeTests
{
    private static readonly WorkingCalendar Official = new([new CalendarYear(
        2024,
        "постановление",
        new DateOnly(2023, 8, 10),
        new HashSet<DateOnly>([.. WorkingCalendarTests.Days(2024, 1, 1, 8), new(2024, 2, 23), new(2024, 3, 8), new(2024, 4, 29), new(2024, 5, 1), new(2024, 5, 9), new(2024, 6, 12), new(2024, 11, 4)]),
        new HashSet<DateOnly>([new(2024, 4, 27)]))]);

    [Fact]
    public void The_days_that_an_official_year_moves_are_listed() =>
        Assert.Equal(
            [new ChangedDay(new(2024, 4, 27), true), new ChangedDay(new(2024, 4, 29), false)],
            CalendarChange.Days(WorkingCalendar.Provisional, Official, 2024));

    [Fact]
    public void A_year_that_stays_provisional_moves_nothing() => Assert.Empty(CalendarChange.Days(WorkingCalendar.Provisional, Official, 2025));

    [Fact]
    public void Only_the_obligations_whose_day_moved_are_named_and_their_words_stay()
    {
        var diff = Moved(WeekendShift.Next, Papers.Item("1", "26.04.2024"), Papers.Item("2", "27.04.2024"), Papers.Item("3", "29.04.2024, далее – ежегодно"), Papers.Item("4", "постоянно"));
        Assert.Equal(["2", "3"], diff.Changed.Select(change => change.After.Id));
        Assert.All(diff.Changed, change => Assert.Equal([Aspect.Dates], change.Aspects));
        Assert.Equal((new DateOnly(2024, 4, 29), new DateOnly(2024, 4, 27)), (diff.Changed[0].Gone.Single().Expected, diff.Changed[0].Came.Single().Expected));
        Assert.Equal((new DateOnly(2024, 4, 29), new DateOnly(2024, 4, 30)), (diff.Changed[1].Gone.Single().Expected, diff.Changed[1].Came.Single().Expected));
    }

    [Fact]
    public void A_date_counted_in_working_days_moves_itself()
    {
        var counted = new Reading("", DeadlineKind.OneOff, new WorkingDaysFrom(new DateOnly(2024, 4, 26), 1), "", []);
        var change = Assert.Single(Moved(WeekendShift.Keep, Papers.Item("1", "") with { Reading = counted }, Papers.Item("2", "27.04.2024")).Changed);
        Assert.Equal((new DateOnly(2024, 4, 29), new DateOnly(2024, 4, 27)), (change.Gone.Single().Due, change.Came.Single().Due));
    }

    private static CatalogDiff Moved(WeekendShift shift, params Obligation[] items)
    {
        var catalog = Papers.With(items);
        return CatalogDiff.Between(
            catalog with { Rulebook = catalog.Rulebook with { Shift = shift } }, WorkingCalendar.Provisional, Official, new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));
    }
}
