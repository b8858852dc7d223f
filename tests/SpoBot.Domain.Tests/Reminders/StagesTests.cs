using FsCheck;
using FsCheck.Fluent;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Reminders;
using static SpoBot.Domain.Tests.Reminders.Days2024;

namespace SpoBot.Domain.Tests.Reminders;

public sealed class StagesTests
{
    private static readonly Arbitrary<(OwedDuty Duty, DateOnly After, int Days)> Cases =
        (from expected in Gen.Choose(Day("02-01").DayNumber, Day("11-30").DayNumber)
         from offset in Gen.Choose(-40, 60)
         from days in Gen.Choose(1, 25)
         from state in Gen.Elements(DutyState.Open, DutyState.Returned)
         from stages in Gen.Elements<int[]?>(null, [], [0], [3, 1], [20, 7, 2], [1, 1, 0])
         let due = DateOnly.FromDayNumber(expected)
         select (new OwedDuty(Owed("01-31", state: state).Duty with { Expected = due }, stages, state == DutyState.Returned ? due.AddDays(offset / 2) : null), due.AddDays(offset), days))
        .ToArbitrary();

    [Theory]
    [InlineData("01-17", "T-10")]
    [InlineData("01-24", "T-5")]
    [InlineData("01-26", "T-3")]
    [InlineData("01-30", "T-1")]
    [InlineData("01-31", "T-0")]
    [InlineData("02-01", "T+1")]
    [InlineData("02-14", "T+10")]
    [InlineData("02-19", "T+13")]
    [InlineData("02-26", "T+17")]
    [InlineData("05-02", "T+62")]
    [InlineData("01-25", null)]
    [InlineData("02-15", null)]
    [InlineData("02-21", null)]
    [InlineData("05-03", null)]
    public void Stages_are_counted_in_working_days(string today, string? stage) =>
        Assert.Equal(stage, Stages.Fallen(Owed("01-31"), Day(today).AddDays(-1), Day(today), Worked, Settings).Select(it => it.ToString()).SingleOrDefault());

    [Fact]
    public void A_date_on_a_day_off_is_spoken_of_on_the_last_working_day_before_it()
    {
        Assert.Equal([new Stage(0)], Stages.Fallen(Owed("02-10"), Day("02-08"), Day("02-09"), Worked, Settings));
        Assert.Equal([new Stage(1)], Stages.Fallen(Owed("02-10"), Day("02-11"), Day("02-12"), Worked, Settings));
    }

    [Fact]
    public void A_working_Saturday_counts() =>
        Assert.Equal([new Stage(0)], Stages.Fallen(Owed("04-27"), Day("04-26"), Day("04-27"), Worked, Settings));

    [Fact]
    public void An_obligation_may_have_stages_of_its_own()
    {
        var own = Owed("01-31", stages: [7]);

        Assert.Equal([new Stage(-7)], Stages.Fallen(own, Day("01-01"), Day("01-31"), Worked, Settings));
        Assert.Equal(Day("01-22"), Stages.WakeOn(own, Day("01-01"), Worked, Settings));
    }

    [Fact]
    public void Stages_of_many_days_are_those_of_each_day_together() => Prop.ForAll(Cases, it =>
    {
        var through = it.After.AddDays(it.Days);
        var daily = Enumerable.Range(1, it.Days).SelectMany(i => Stages.Fallen(it.Duty, it.After.AddDays(i - 1), it.After.AddDays(i), Worked, Settings));
        Assert.Equal(daily, Stages.Fallen(it.Duty, it.After, through, Worked, Settings));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_falls_on_a_day_off() => Prop.ForAll(Cases, it =>
        Worked.IsWorking(it.After) || Stages.Fallen(it.Duty, it.After.AddDays(-1), it.After, Worked, Settings).Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void A_duty_wakes_on_the_first_day_on_which_anything_falls() => Prop.ForAll(Cases, it =>
    {
        var day = it.After;
        do day = day.AddDays(1);
        while (Stages.Fallen(it.Duty, day.AddDays(-1), day, Worked, Settings).Count == 0
            && !Stages.Escalations(it.Duty, day.AddDays(-1), day, Worked, Settings).Any()
            && Stages.ReturnStep(it.Duty, Worked) != day);
        Assert.Equal(day, Stages.WakeOn(it.Duty, it.After, Worked, Settings));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(DutyState.Reported)]
    [InlineData(DutyState.Accepted)]
    [InlineData(DutyState.Waived)]
    public void What_is_not_owed_never_wakes(DutyState state)
    {
        Assert.Null(Stages.WakeOn(Owed("01-31", state: state), Day("01-01"), Worked, Settings));
        Assert.Empty(Stages.Fallen(Owed("01-31", state: state), Day("01-01"), Day("03-01"), Worked, Settings));
    }

    [Fact]
    public void An_extended_date_starts_its_stages_anew_under_names_of_its_own()
    {
        var before = Owed("01-31");
        var after = before with { Duty = before.Duty with { Expected = Day("02-14"), Extended = Day("02-14") } };

        Assert.Equal("kirov/1.3/avia/2024-01-31 · T-3", before.KeyOf("T-3"));
        Assert.Equal("kirov/1.3/avia/2024-01-31 · T-3@2024-02-14", after.KeyOf("T-3"));
    }

    [Fact]
    public void The_coordinator_hears_after_5_10_and_20_days_once_each() =>
        Assert.Equal(
            ["T+5 2024-02-07", "T+10 2024-02-14", "T+20 2024-02-29"],
            Enumerable.Range(0, 60).Select(i => Day("01-25").AddDays(i))
                .SelectMany(day => Stages.Escalations(Owed("01-31"), day.AddDays(-1), day, Worked, Settings).Select(step => $"{step} {day:yyyy-MM-dd}")));
}
