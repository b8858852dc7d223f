using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Tests.Calendar;

public sealed class CalendarChangeTests
{
    private static readonly WorkingCalendar Official = new([new CalendarYear(
        2024,
        "постановление",
        new DateOnly(2023, 8, 10),
        new HashSet<DateOnly>([.. WorkingCalendarTests.Days(2024, 1, 1, 8), new(2024, 2, 23), new(2024, 3, 8), new(2024, 4, 29), new(2024, 5, 1), new(2024, 5, 9), new(2024, 6, 12), new(2024, 11, 4)]),
        new HashSet<DateOnly>([new(2024, 4, 27)]))]);

    private static readonly CalendarChange Change = new(WorkingCalendar.Provisional, Official);

    [Fact]
    public void The_days_that_an_official_year_moves_are_listed() =>
        Assert.Equal(
            [new ChangedDay(new(2024, 4, 27), true), new ChangedDay(new(2024, 4, 29), false)],
            Change.Days(2024));

    [Fact]
    public void A_year_that_stays_provisional_moves_nothing() => Assert.Empty(Change.Days(2025));

    [Fact]
    public void Only_the_dates_whose_expected_day_moved_are_listed() =>
        Assert.Equal(
            [new MovedDate(new(2024, 4, 27), new(2024, 4, 29), new(2024, 4, 27)), new MovedDate(new(2024, 4, 29), new(2024, 4, 29), new(2024, 4, 30))],
            Change.Moved([new(2024, 4, 26), new(2024, 4, 27), new(2024, 4, 29)], WeekendShift.Next));

    [Fact]
    public void Dates_that_are_kept_as_written_never_move() =>
        Assert.Empty(Change.Moved([new(2024, 4, 27), new(2024, 4, 29)], WeekendShift.Keep));
}
