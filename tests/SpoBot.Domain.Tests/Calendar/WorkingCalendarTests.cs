using FsCheck;
using FsCheck.Fluent;
using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private static readonly CalendarYear Year2024 = new(
        2024,
        "постановление",
        new DateOnly(2023, 8, 10),
        new HashSet<DateOnly>([.. Days(2024, 1, 1, 8), .. Days(2024, 4, 29, 2), .. Days(2024, 5, 1, 1), .. Days(2024, 5, 9, 2)]),
        new HashSet<DateOnly>([new(2024, 4, 27), new(2024, 11, 2)]));

    private static readonly WorkingCalendar Official = new([Year2024]);

    private static readonly Arbitrary<(DateOnly Day, int Days)> Steps =
        (from day in Gen.Choose(new DateOnly(2022, 6, 1).DayNumber, new DateOnly(2026, 6, 1).DayNumber)
         from days in Gen.Choose(-400, 400)
         select (DateOnly.FromDayNumber(day), days)).ToArbitrary();

    [Fact]
    public void A_working_Saturday_is_worked_and_the_day_off_given_for_it_is_not()
    {
        Assert.True(Official.IsWorking(new(2024, 4, 27)));
        Assert.False(Official.IsWorking(new(2024, 4, 29)));
        Assert.False(Official.IsWorking(new(2024, 4, 28)));
    }

    [Theory]
    [InlineData("2030-01-08", false)]
    [InlineData("2030-01-09", true)]
    [InlineData("2029-02-23", false)]
    [InlineData("2029-03-08", false)]
    [InlineData("2029-05-01", false)]
    [InlineData("2029-05-09", false)]
    [InlineData("2029-06-12", false)]
    [InlineData("2031-11-04", false)]
    [InlineData("2031-11-05", true)]
    [InlineData("2031-11-08", false)]
    public void A_year_without_an_official_calendar_has_weekends_and_fixed_holidays(string day, bool working) =>
        Assert.Equal(working, Official.IsWorking(DateOnly.Parse(day)));

    [Fact]
    public void A_year_without_an_official_calendar_says_so()
    {
        Assert.True(Official.IsOfficial(2024));
        Assert.False(Official.IsOfficial(2025));
        Assert.Equal([2023, 2025, 2026], Official.ProvisionalYears(new(2023, 12, 31), new(2026, 1, 1)));
        Assert.Empty(Official.ProvisionalYears(new(2024, 12, 31), new(2024, 1, 1)));
    }

    [Fact]
    public void Adding_working_days_is_the_same_as_walking_day_by_day() =>
        Prop.ForAll(Steps, step => Official.Add(step.Day, step.Days) == NaiveWalk.Add(Official, step.Day, step.Days)).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_working_days_is_the_same_as_walking_day_by_day() =>
        Prop.ForAll(Steps, step =>
        {
            var to = step.Day.AddDays(step.Days);
            return Official.Between(step.Day, to) == NaiveWalk.Between(Official, step.Day, to);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_and_counting_are_the_two_sides_of_one_thing() =>
        Prop.ForAll(Steps, step => step.Days <= 0 || Official.Between(step.Day, Official.Add(step.Day, step.Days)) == step.Days)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_day_of_a_year_shifts_to_the_nearest_working_day_on_its_side()
    {
        foreach (var day in Days(2024, 1, 1, 366))
        {
            var next = day;
            while (!Official.IsWorking(next))
                next = next.AddDays(1);
            var previous = day;
            while (!Official.IsWorking(previous))
                previous = previous.AddDays(-1);
            Assert.Equal(next, Official.Shift(day, WeekendShift.Next));
            Assert.Equal(previous, Official.Shift(day, WeekendShift.Previous));
            Assert.Equal(day, Official.Shift(day, WeekendShift.Keep));
        }
    }

    [Fact]
    public void The_ends_of_time_are_answers_and_not_errors()
    {
        Assert.Equal(DateOnly.MaxValue, Official.Add(DateOnly.MaxValue, int.MaxValue));
        Assert.Equal(DateOnly.MinValue, Official.Add(DateOnly.MinValue, int.MinValue));
        Assert.Equal(DateOnly.MaxValue, Official.Add(DateOnly.MinValue, int.MaxValue));
        Assert.Equal(DateOnly.MinValue, Official.PreviousOrSame(DateOnly.MinValue));
        Assert.Equal(DateOnly.MaxValue, Official.NextOrSame(DateOnly.MaxValue));
        Assert.Equal(-Official.Between(DateOnly.MinValue, DateOnly.MaxValue), Official.Between(DateOnly.MaxValue, DateOnly.MinValue));
    }

    [Fact]
    public void Two_calendars_of_one_year_are_refused() =>
        Assert.Throws<ArgumentException>(() => new WorkingCalendar([Year2024, Year2024]));

    [Fact]
    public void A_calendar_that_names_days_of_another_year_is_refused() =>
        Assert.Throws<ArgumentException>(() => new WorkingCalendar([Year2024 with { Year = 2025 }]));

    [Fact]
    public void Zero_working_days_leave_even_a_day_off_where_it_is() =>
        Assert.Equal(new DateOnly(2024, 1, 1), Official.Add(new(2024, 1, 1), 0));

    internal static IEnumerable<DateOnly> Days(int year, int month, int day, int count) =>
        Enumerable.Range(0, count).Select(new DateOnly(year, month, day).AddDays);
}
