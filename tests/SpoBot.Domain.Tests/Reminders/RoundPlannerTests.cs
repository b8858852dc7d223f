using FsCheck;
using FsCheck.Fluent;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;
using static SpoBot.Domain.Tests.Reminders.Days2024;

namespace SpoBot.Domain.Tests.Reminders;

/// <summary>Rounds as the worker runs them: at moments, after other rounds, over what is owed then.</summary>
public sealed class RoundPlannerTests
{
    private static readonly TimeOnly Nine = new(9, 0);

    private static readonly Gen<OwedDuty[]> Registers = Gen.ArrayOf(
        from day in Gen.Choose(Day("01-20").DayNumber, Day("05-20").DayNumber)
        from obligation in Gen.Choose(1, 9)
        from stages in Gen.Elements<int[]?>(null, [0], [7, 2])
        let due = DateOnly.FromDayNumber(day)
        select new OwedDuty(new Duty(new DutyKey("kirov", $"{obligation}", "avia", due), default, null, due, null, DutyState.Open), stages))
        .Select(all => all.DistinctBy(duty => duty.Duty.Key).ToArray());

    private static DateTimeOffset At(string day, int hour, int minute = 0) => new(Day(day).ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(3));

    private static RoundPlan Round(DateTimeOffset now, DateTimeOffset? last, params CollegeDesk[] desks) =>
        RoundPlanner.Plan(now, last, Nine, desks, Worked, Settings);

    [Fact]
    public void A_round_before_the_hour_writes_to_nobody_and_after_it_once()
    {
        var desk = Desk(Owed("01-31"));

        Assert.Empty(Round(At("01-31", 8, 59), At("01-30", 9), desk).Letters);
        Assert.Equal("morning/1/2024-01-31", Assert.Single(Round(At("01-31", 9), At("01-31", 8, 59), desk).Letters).Morning.Key);
        Assert.Empty(Round(At("01-31", 9, 1), At("01-31", 9), desk).Letters);
    }

    [Fact]
    public void Each_person_has_an_hour_of_their_own_and_a_zone()
    {
        var early = Anna with { Morning = new TimeOnly(7, 30) };
        var yekaterinburg = Desk(Owed("01-31")) with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Yekaterinburg"), People = [early] };

        Assert.Empty(Round(At("01-31", 5, 29), At("01-30", 9), yekaterinburg).Letters);
        Assert.Single(Round(At("01-31", 5, 30), At("01-31", 5, 29), yekaterinburg).Letters);
    }

    [Fact]
    public void What_a_letter_said_that_never_arrived_is_said_in_the_next_one()
    {
        // On the 31st five working days are left; the next step is when three are.
        var desk = Desk(Owed("02-07")) with { Unheard = new Dictionary<long, DateOnly> { [Anna.Id] = Day("01-31") } };

        var letter = Assert.Single(Round(At("02-01", 9), At("01-31", 18), desk).Letters).Morning;

        Assert.Equal(["Week 1.3 T-5"], letter.Lines());
        Assert.Equal(new Outage(Day("01-31"), Day("01-31")), letter.Outage);
        Assert.Empty(Round(At("02-01", 9), At("01-31", 18), desk with { Unheard = new Dictionary<long, DateOnly>() }).Letters);
        Assert.Empty(Round(At("02-01", 9, 5), At("02-01", 9), desk).Letters);
    }

    [Fact]
    public void A_duty_stays_awake_until_everybody_of_the_college_has_been_served()
    {
        var late = new Person(9, 109, "Второй директор", Role.Head, "avia", Morning: new TimeOnly(11, 0));
        var desk = Desk(Owed("01-31") with { WakeOn = Day("01-31") }) with { People = [Anna, late] };

        var first = Round(At("01-31", 9), At("01-30", 18), desk);
        Assert.Equal([Anna.Id], first.Letters.Select(letter => letter.Person.Id));
        Assert.Empty(first.Wakes);

        var second = Round(At("01-31", 11), At("01-31", 9), desk);
        Assert.Equal([late.Id], second.Letters.Select(letter => letter.Person.Id));
        Assert.Equal([(desk.Owed[0].Duty.Key, (DateOnly?)Day("02-01"))], second.Wakes);
    }

    [Fact]
    public void On_days_off_and_in_the_evening_a_zone_is_closed_so_that_nothing_counts_as_served()
    {
        Assert.False(MorningHours.IsOpen(At("01-27", 12), Kirov, Worked, Settings));
        Assert.False(MorningHours.IsOpen(At("01-31", 21), Kirov, Worked, Settings));
        Assert.True(MorningHours.IsOpen(At("01-31", 20, 59), Kirov, Worked, Settings));
        Assert.Empty(Round(At("01-27", 12), At("01-25", 9), Desk(Owed("01-31"), Owed("01-26", "2"))).Letters);
    }

    [Fact]
    public void A_clock_that_jumps_back_brings_nothing_twice() =>
        Assert.Empty(Round(At("01-31", 9, 10), At("01-31", 10, 5), Desk(Owed("01-31"))).Letters);

    [Fact]
    public void A_letter_is_worth_sending_until_its_day_ends() =>
        Assert.Equal(At("02-01", 0), Assert.Single(Round(At("01-31", 9), null, Desk(Owed("01-31"))).Letters).ExpiresAt);

    [Fact]
    public void Planning_twice_plans_nothing_new() => Prop.ForAll(Registers.ToArbitrary(), Days(1).ToArbitrary(), (duties, days) =>
    {
        var now = new DateTimeOffset(days[0].ToDateTime(Nine), TimeSpan.FromHours(3));
        var last = now.AddDays(-1);

        Assert.Equal(Keys(Round(now, last, Desk(duties))), Keys(Round(now.AddMinutes(5), last, Desk(duties))));
        Assert.Empty(Round(now.AddMinutes(5), now, Desk(duties)).Letters);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Skipping_rounds_drops_nothing_silently_and_adds_nothing() => Prop.ForAll(Registers.ToArbitrary(), Days(2).ToArbitrary(), (duties, days) =>
    {
        var (from, to) = (days.Min(), days.Max());
        var daily = new HashSet<string>();
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            daily.UnionWith(Said(MorningPlanner.Plan(day, Anna, Desk(duties), day.AddDays(-1), Worked, Settings), duties));

        var once = MorningPlanner.Plan(to, Anna, Desk(duties), from, Worked, Settings);
        if (!Worked.IsWorking(to)) return;
        Assert.Subset(daily, Said(once, duties));
        Assert.Equal(daily.Order(), Said(once, duties).Concat(once.Skipped.Select(skipped => skipped.Key)).Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_head_who_reported_gets_no_more_reminders_and_nobody_is_written_to_twice_a_day_or_on_a_day_off() =>
        Prop.ForAll(Registers.ToArbitrary(), Gen.Choose(0, 20).ArrayOf().ToArbitrary(), (duties, delays) =>
        {
            var owed = duties.ToDictionary(duty => duty.Duty.Key);
            var reportedOn = duties.Select((duty, i) => (duty, On: duty.Duty.Expected.AddDays(10 - (i < delays.Length ? delays[i] : 30)))).ToDictionary(it => it.duty.Duty.Key, it => it.On);
            var keys = new HashSet<string>();
            DateTimeOffset? last = null;
            for (var day = Day("01-01"); day <= Day("07-01"); day = day.AddDays(1))
            {
                foreach (var hour in (int[])[8, 9, 12])
                {
                    var now = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(3));
                    if (!MorningHours.IsOpen(now, Kirov, Worked, Settings)) continue;

                    var plan = RoundPlanner.Plan(now, last, Nine, [Desk([.. owed.Values])], Worked, Settings);
                    last = now;
                    foreach (var letter in plan.Letters)
                    {
                        Assert.True(Worked.IsWorking(day));
                        Assert.True(keys.Add(letter.Morning.Key));
                        Assert.All(letter.Morning.Duties, key => Assert.True(owed.ContainsKey(key)));
                        Assert.All(letter.Morning.Duties, key => Assert.True(reportedOn[key] >= day));
                    }
                }

                foreach (var (key, _) in reportedOn.Where(it => it.Value <= day)) owed.Remove(key);
            }

            Assert.Empty(owed);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_worker_that_reads_only_what_is_awake_writes_the_same_letters() => Prop.ForAll(Registers.ToArbitrary(), duties =>
    {
        var stored = duties.Select(duty => duty with { WakeOn = Stages.WakeOn(duty, Day("01-08"), Worked, Settings) }).ToDictionary(duty => duty.Duty.Key);
        DateTimeOffset? last = null;
        for (var day = Day("01-09"); day <= Day("07-01"); day = day.AddDays(1))
        {
            var now = new DateTimeOffset(day.ToDateTime(Nine), TimeSpan.FromHours(3));
            if (!Worked.IsWorking(day)) continue;

            var all = Round(now, last, Desk(duties));
            var awake = stored.Values.Any(duty => duty.WakeOn <= day);
            var some = awake ? Round(now, last, Desk([.. stored.Values.Where(duty => duty.WakeOn <= day || duty.Duty.Expected <= day.AddDays(Settings.WeekDays))])) : Round(now, last);
            Assert.Equal(all.Letters.SelectMany(letter => letter.Morning.Lines()), some.Letters.SelectMany(letter => letter.Morning.Lines()));
            foreach (var (key, wake) in some.Wakes) stored[key] = stored[key] with { WakeOn = wake };
            last = now;
        }
    }).QuickCheckThrowOnFailure();

    private static Gen<DateOnly[]> Days(int count) =>
        Gen.Choose(Day("01-09").DayNumber, Day("06-30").DayNumber).Select(DateOnly.FromDayNumber).ArrayOf(count);

    private static IEnumerable<string> Keys(RoundPlan plan) => plan.Letters.SelectMany(letter => letter.Morning.Lines().Prepend(letter.Morning.Key));

    /// <summary>The names of the reminders that a letter speaks.</summary>
    private static HashSet<string> Said(MorningPlan plan, OwedDuty[] duties) =>
        [.. plan.Letter?.Items.Where(item => item.IsDue).Select(item => duties.Single(duty => duty.Duty.Key == item.Duty!.Key).KeyOf(item.Step)) ?? []];
}
