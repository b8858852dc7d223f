using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;
using static SpoBot.Domain.Tests.Reminders.Days2024;

namespace SpoBot.Domain.Tests.Reminders;

public sealed class CoordinatorPlannerTests
{
    private static readonly Person Galina = new(4, 104, "Галина", Role.Coordinator, "opo");

    private static readonly CoordinatorDesk Empty = new(Galina, [], [], [], [], ["wood"]);

    private static CoordinatorPlan Plan(CoordinatorDesk desk, string today, string? served = null) =>
        CoordinatorPlanner.Plan(Day(today), desk, served is null ? Day(today).AddDays(-1) : Day(served), Worked, Settings);

    [Fact]
    public void Nothing_waits_and_nothing_went_wrong_means_silence()
    {
        Assert.Equal(Silence.NothingOwed, Plan(Empty, "01-31").Silence);
        Assert.Equal(Silence.DayOff, Plan(Empty with { Waiting = [new(Owed("01-31").Duty.Key, Day("01-26"))] }, "01-27").Silence);
        Assert.Equal(Silence.OnLeave, Plan(Empty with { Person = Galina with { AwayUntil = Day("02-10") } }, "01-31").Silence);
    }

    [Fact]
    public void Reports_that_came_since_the_last_morning_are_told_apart()
    {
        var (old, fresh) = (new WaitingReport(Owed("01-31").Duty.Key, Day("01-24")), new WaitingReport(Owed("01-31", "2.1").Duty.Key, Day("01-26")));

        var letter = Plan(Empty with { Waiting = [old, fresh] }, "01-29", served: "01-26").Letter!;

        Assert.Equal("morning/4/2024-01-29", letter.Key);
        Assert.Equal([old, fresh], letter.Waiting);
        Assert.Equal([fresh], letter.NewReports);
        Assert.Equal(["wood"], letter.Unconnected);
    }

    [Fact]
    public void A_duty_is_reported_when_it_becomes_overdue_and_then_at_each_step_once()
    {
        var desk = Empty with { Unconnected = [], Overdue = [Owed("01-31")] };
        var said = Enumerable.Range(0, 60).Select(i => Day("01-29").AddDays(i)).Select(day => CoordinatorPlanner.Plan(day, desk, day.AddDays(-1), Worked, Settings).Letter)
            .OfType<CoordinatorMorning>().Select(letter => $"{letter.Day:MM-dd} {letter.BecameOverdue.Count} {string.Join(' ', letter.Escalated.Select(step => step.Stage))}".Trim());

        Assert.Equal(["02-01 1", "02-07 0 T+5", "02-14 0 T+10", "02-29 0 T+20"], said);
    }

    [Fact]
    public void Colleges_that_nobody_can_be_reached_at_are_told_of_on_the_first_working_day_of_a_week_and_ride_along_on_others()
    {
        var days = Enumerable.Range(0, 20).Select(i => Day("04-22").AddDays(i)).ToList();
        foreach (var desk in new[] { Empty, Empty with { Unconnected = [], Unreachable = ["wood"] } })
            Assert.Equal(["04-22", "05-02", "05-06"], days.Where(day => CoordinatorPlanner.Plan(day, desk, day.AddDays(-1), Worked, Settings).Letter is not null).Select(day => $"{day:MM-dd}"));
        Assert.Equal(["wood"], Plan(Empty with { Asks = [new(Owed("01-31").Duty.Key, Day("02-10"))] }, "01-31").Letter!.Unconnected);
    }

    [Fact]
    public void A_week_whose_first_morning_was_missed_is_told_of_on_the_next()
    {
        Assert.Equal(["wood"], Plan(Empty, "01-23", served: "01-19").Letter!.Unconnected);
        Assert.Null(Plan(Empty, "01-23", served: "01-22").Letter);
    }

    [Fact]
    public void Steps_missed_in_an_outage_become_the_last_one()
    {
        var letter = Plan(Empty with { Overdue = [Owed("01-31")] }, "02-15", served: "01-31").Letter!;

        Assert.Equal("kirov/1.3/avia/2024-01-31 · escalated T+10", Assert.Single(letter.Escalated).Key);
        Assert.Equal(new Outage(Day("02-01"), Day("02-14")), letter.Outage);
    }

    [Fact]
    public void Duties_too_old_to_take_a_step_need_not_be_loaded()
    {
        var oldest = CoordinatorPlanner.OldestThatSteps(Day("03-14"), Worked, Settings);

        for (var day = oldest.AddDays(-60); day < oldest; day = day.AddDays(1))
            Assert.Null(Plan(Empty with { Overdue = [Owed($"{day:MM-dd}")] }, "03-15").Letter);
        Assert.NotNull(Plan(Empty with { Overdue = [Owed("02-14")] }, "03-15").Letter);
    }
}
