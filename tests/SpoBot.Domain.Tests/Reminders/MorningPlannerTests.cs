using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;
using static SpoBot.Domain.Tests.Reminders.Days2024;

namespace SpoBot.Domain.Tests.Reminders;

public sealed class MorningPlannerTests
{
    [Fact]
    public void A_letter_shows_all_that_is_owed_within_the_week_once_anything_falls()
    {
        var desk = Desk(Owed("01-31", "1.3"), Owed("02-02", "2.1"), Owed("01-24", "9.1"), Owed("01-29", "4.1"), Owed("02-01", "5.1"), Owed("02-12", "6.1"));

        Assert.Equal(
            ["Overdue 9.1 T+3", "Today 4.1 T-0", "Week 1.3 T-2 за компанию", "Week 5.1 T-3", "Week 2.1 T-4 за компанию", "Ahead 6.1 T-10"],
            desk.Plan("01-29").Letter.Lines());
    }

    [Theory]
    [InlineData("01-27", Silence.DayOff)]
    [InlineData("01-25", Silence.NoStageToday)]
    public void No_letter_without_a_reason(string today, Silence why) => Assert.Equal(why, Desk(Owed("01-31")).Plan(today).Silence);

    [Fact]
    public void Everything_handed_in_means_silence()
    {
        Assert.Equal(Silence.NothingOwed, Desk().Plan("01-31").Silence);
        Assert.Equal(Silence.NothingOwed, Desk(Owed("01-31", state: DutyState.Reported)).Plan("01-31").Silence);
    }

    [Fact]
    public void What_is_reported_is_not_mentioned_beside_what_is_owed() =>
        Assert.Equal(["Today 2.1 T-0"], Desk(Owed("01-31", state: DutyState.Reported), Owed("01-31", "2.1")).Plan("01-31").Letter.Lines());

    [Fact]
    public void One_key_a_person_and_day() => Assert.Equal("morning/1/2024-01-31", Desk(Owed("01-31")).Plan("01-31").Letter!.Key);

    [Fact]
    public void A_morning_that_was_served_is_not_served_again() =>
        Assert.Equal(Silence.AlreadyServed, Desk(Owed("01-31")).Plan("01-31", served: "01-31").Silence);

    [Fact]
    public void After_downtime_the_missed_stages_become_one_line_and_the_gap_is_owned_up_to()
    {
        var plan = Desk(Owed("01-31")).Plan("01-29", served: "01-16");

        Assert.Equal(["Week 1.3 T-3"], plan.Letter.Lines());
        Assert.Equal(new Stage(-2), plan.Letter!.Items[0].Position);
        Assert.Equal(new Outage(Day("01-17"), Day("01-26")), plan.Letter.Outage);
        Assert.Equal(["kirov/1.3/avia/2024-01-31 · T-10", "kirov/1.3/avia/2024-01-31 · T-5"], plan.Skipped.Select(skipped => skipped.Key));
    }

    [Fact]
    public void A_weekend_is_not_downtime() => Assert.Null(Desk(Owed("01-29")).Plan("01-29", served: "01-26").Letter!.Outage);

    [Fact]
    public void A_returned_report_is_spoken_of_next_morning_whatever_its_date()
    {
        var desk = Desk(Owed("03-29", state: DutyState.Returned, returnedOn: "02-22"));

        Assert.Equal(Silence.NoStageToday, desk.Plan("02-22").Silence);
        Assert.Equal(["Returned 1.3 T-23"], desk.Plan("02-26", served: "02-22").Letter.Lines());
        Assert.Equal(Silence.NoStageToday, desk.Plan("02-27").Silence);
    }

    [Fact]
    public void A_new_obligation_is_announced_once_on_the_next_working_morning()
    {
        var desk = Desk() with { News = [new NewObligation("kirov", "7.7", Day("02-22"), Owed("12-20", "7.7").Duty), new NewObligation("kirov", "2.2", Day("02-22"))] };

        Assert.Equal(["New 2.2 new", "New 7.7 new"], desk.Plan("02-26", served: "02-22").Letter.Lines());
        Assert.Null(desk.Plan("02-27").Letter);
    }

    [Fact]
    public void A_new_obligation_that_is_due_soon_stands_in_one_section_only()
    {
        var desk = Desk(Owed("02-29", "7.7")) with { News = [new NewObligation("kirov", "7.7", Day("02-26"), Owed("02-29", "7.7").Duty)] };

        var item = Assert.Single(desk.Plan("02-27").Letter!.Items);
        Assert.Equal((MorningSection.Week, true, true), (item.Section, item.IsNew, item.IsDue));
    }

    [Fact]
    public void While_the_head_is_on_leave_the_deputy_is_written_to()
    {
        var away = Anna with { AwayUntil = Day("02-02") };
        var desk = Desk(Owed("01-31")) with { People = [away, Boris] };

        Assert.Equal(Silence.OnLeave, desk.Plan("01-31", person: away).Silence);
        Assert.NotNull(desk.Plan("01-31", person: Boris).Letter);
        Assert.Equal(Silence.HeadIsThere, Desk(Owed("01-31")).Plan("01-31", person: Boris).Silence);
    }

    [Fact]
    public void Back_from_leave_a_head_sees_where_things_stand_on_the_first_morning()
    {
        var back = Anna with { AwayUntil = Day("01-24") };
        var desk = Desk(Owed("01-31")) with { People = [back] };

        Assert.Equal(["Week 1.3 T-4 за компанию"], desk.Plan("01-25", person: back).Letter.Lines());
        Assert.Null(desk.Plan("01-29", person: back).Letter);
        Assert.Null((Desk() with { People = [back] }).Plan("01-25", person: back).Letter);
    }

    [Fact]
    public void A_head_who_blocked_the_bot_is_replaced_by_the_deputy()
    {
        var blocked = Anna with { Reachable = false };
        var desk = Desk(Owed("01-31")) with { People = [blocked, Boris] };

        Assert.Equal(Silence.Unreachable, desk.Plan("01-31", person: blocked).Silence);
        Assert.NotNull(desk.Plan("01-31", person: Boris).Letter);
    }

    [Fact]
    public void A_year_without_an_official_calendar_is_said_to_be_provisional()
    {
        var nextYear = Owed("01-31") with { Duty = Owed("01-31").Duty with { Expected = new DateOnly(2025, 1, 16) } };

        Assert.Equal(2025, MorningPlanner.Plan(Day("12-24"), Anna, Desk(nextYear), Day("12-23"), Worked, Settings).Letter!.Provisional);
        Assert.Null(Desk(Owed("01-31")).Plan("01-31").Letter!.Provisional);
    }
}
