using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Domain.Tests.Duties;

public sealed class ScheduleTests
{
    private static readonly Rulebook Earlier = Rulebook.Default with { Shift = WeekendShift.Previous };

    private static DeadlineRule Dates(params string[] days) => new FixedDates(days.Select(day => new Due(DateOnly.Parse(day), DueRole.Main)));

    private static ScheduledDue[] Schedule(DeadlineRule rule, string document, Rulebook rulebook, string from = "2023-01-01", string to = "2024-12-31") =>
        [.. Domain.Duties.Schedule.Between(Cast.Obligation(rule: rule), DateOnly.Parse(document), rulebook, WorkingCalendar.Provisional, DateOnly.Parse(from), DateOnly.Parse(to))];

    [Fact]
    public void A_date_before_the_document_makes_no_duty() =>
        Assert.Equal([new DateOnly(2024, 1, 31)], Schedule(Dates("2023-09-01", "2024-01-31"), "2023-12-08", Rulebook.Default).Select(due => due.Due));

    [Fact]
    public void The_date_of_the_document_stays_and_the_shifted_one_stands_beside_it()
    {
        var due = Assert.Single(Schedule(Dates("2024-02-10"), "2023-12-08", Earlier));

        Assert.Equal(new DateOnly(2024, 2, 10), due.Due);
        Assert.Equal(new DateOnly(2024, 2, 9), due.Expected);
        Assert.True(due.IsMoved);
    }

    [Fact]
    public void Shifting_never_asks_for_a_report_before_the_document_was_signed() =>
        Assert.Equal(new DateOnly(2023, 12, 10), Assert.Single(Schedule(Dates("2023-12-10"), "2023-12-09", Earlier)).Expected);

    [Fact]
    public void A_recommendation_has_no_duties() =>
        Assert.Empty(Domain.Duties.Schedule.Between(
            Cast.Obligation() with { Recommendation = true }, new(2023, 1, 1), Rulebook.Default, WorkingCalendar.Provisional, new(2023, 1, 1), new(2025, 1, 1)));

    [Fact]
    public void Asked_piece_by_piece_it_gives_the_same_dates()
    {
        var monthly = new MonthSteps(new DateOnly(2024, 1, 31), 1);

        var whole = Schedule(monthly, "2023-12-08", Earlier, "2024-01-01", "2024-12-31");
        var pieces = Schedule(monthly, "2023-12-08", Earlier, "2024-01-01", "2024-05-31").Concat(Schedule(monthly, "2023-12-08", Earlier, "2024-06-01", "2024-12-31"));

        Assert.Equal(12, whole.Length);
        Assert.Equal(whole, pieces);
    }
}
