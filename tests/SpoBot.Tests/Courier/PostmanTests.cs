using SpoBot.Courier;
using SpoBot.Outbox;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Courier;

public class PostmanTests
{
    private const long Galina = 101;
    private const long Pavel = 102;
    private const long Group = -1001;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    [Fact]
    public void A_reply_goes_out_at_once_and_is_written_down()
    {
        var office = new Office();
        office.Enqueue("status/1", Galina);

        office.Work(Hour);

        Assert.Equal(TimeSpan.Zero, Assert.Single(office.Post.Attempts).At);
        Assert.Equal([new Settlement.Delivered(1, 1)], office.Outbox.Row("status/1").History);
        Assert.Equal(1, office.Postman.Pulse.Delivered);
    }

    [Fact]
    public void A_broadcast_of_ten_thousand_keeps_within_the_limit_in_every_second_and_wastes_almost_nothing_of_it()
    {
        var office = new Office();
        for (var chat = 1; chat <= 10_000; chat++)
            office.Enqueue($"nudge/{chat}", chat, Lane.Bulk);

        office.Work(Hour);

        var times = office.Post.Attempts.Select(attempt => attempt.At).ToList();
        Assert.Equal(10_000, times.Count);
        Assert.All(Enumerable.Range(30, times.Count - 30), i => Assert.True(times[i] - times[i - 30] >= Seconds(1), $"31 letters within {times[i] - times[i - 30]}"));
        Assert.InRange(office.Time.Passed, Seconds(10_000 / 30.0), Seconds(10_000 / 30.0 * 1.02));
    }

    [Fact]
    public void A_reply_overtakes_ten_thousand_letters_of_a_broadcast()
    {
        var office = new Office();
        for (var chat = 1; chat <= 10_000; chat++)
            office.Enqueue($"nudge/{chat}", 1000 + chat, Lane.Bulk);
        foreach (var second in new[] { 10, 100.4, 200.7, 300 })
            office.At(Seconds(second), () => office.Enqueue($"status/{second}", Galina));

        office.Work(Hour);

        foreach (var second in new[] { 10, 100.4, 200.7, 300 })
        {
            var reply = office.Post.Attempts.Single(attempt => attempt.Words == $"status/{second}");
            Assert.InRange(reply.At - Seconds(second), TimeSpan.Zero, Seconds(0.12));
        }
    }

    [Fact]
    public void A_reminder_goes_before_bulk_and_after_a_reply()
    {
        var office = new Office();
        office.Enqueue("nudge", 1, Lane.Bulk);
        office.Enqueue("morning", 2, Lane.Reminder);
        office.Enqueue("status", 3);

        office.Work(Hour);

        Assert.Equal(["status", "morning", "nudge"], office.Post.Attempts.Select(attempt => attempt.Words));
    }

    [Fact]
    public void One_person_gets_three_letters_at_once_and_then_one_a_second_in_order()
    {
        var office = new Office();
        for (var i = 0; i < 8; i++)
            office.Enqueue($"{i}", Galina);

        office.Work(Hour);

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7"], office.Post.Attempts.Select(attempt => attempt.Words));
        Assert.Empty(office.Post.Crowded);
        var ends = office.Post.Attempts.Select(attempt => attempt.End).ToList();
        Assert.True(ends[2] < Seconds(0.5));
        Assert.All(Enumerable.Range(3, 5), i => Assert.True(office.Post.Attempts[i].At - ends[i - 3] >= Seconds(1)));
        Assert.InRange(office.Time.Passed, Seconds(5), Seconds(6));
    }

    [Fact]
    public void A_group_gets_no_more_than_twenty_letters_a_minute_while_others_go_on()
    {
        var office = new Office();
        for (var i = 0; i < 50; i++)
            office.Enqueue($"group/{i}", Group, Lane.Bulk);
        office.Enqueue("nudge", Pavel, Lane.Bulk);

        office.Work(Hour);

        var group = office.Post.Attempts.Where(attempt => attempt.Chat == Group).ToList();
        Assert.Equal(50, group.Count);
        Assert.All(Enumerable.Range(20, 30), i => Assert.True(group[i].At - group[i - 20].At >= Seconds(60)));
        Assert.True(office.Post.Attempts.Single(attempt => attempt.Chat == Pavel).At < Seconds(3));
    }

    [Fact]
    public void The_answer_to_a_button_waits_neither_for_the_limit_nor_for_the_persons_pace()
    {
        var office = new Office();
        for (var i = 0; i < 6; i++)
            office.Enqueue($"{i}", Galina);
        for (var chat = 1000; chat < 2000; chat++)
            office.Enqueue($"nudge/{chat}", chat, Lane.Bulk);
        office.At(Seconds(2.5), () => office.Enqueue("toast", Galina, content: new Content.Toast("cb", "Принято")));

        office.Work(Hour);

        Assert.InRange(office.Post.Attempts.Single(attempt => attempt.Words == "Принято").At, Seconds(2.5), Seconds(2.6));
    }

    [Fact]
    public void The_answer_to_a_button_that_is_fifteen_seconds_late_is_not_sent()
    {
        var office = new Office(attempt => attempt.Words == "first" ? new Delivery.TryAfter(Seconds(20), true, "Too Many Requests") : new Delivery.Delivered(1));
        office.Enqueue("first", Pavel);
        office.At(Seconds(1), () => office.Enqueue("toast", Galina, content: new Content.Toast("cb", "Принято")));

        office.Work(Seconds(40));

        Assert.DoesNotContain(office.Post.Attempts, attempt => attempt.Words == "Принято");
        Assert.Equal("expired", office.Outbox.Row("toast").Status);
    }

    [Fact]
    public void Of_several_edits_of_one_screen_only_the_newest_is_sent()
    {
        var office = new Office();
        for (var i = 0; i < 3; i++)
            office.Enqueue($"{i}", Galina);
        for (var i = 0; i < 5; i++)
            office.Enqueue($"screen/{i}", Galina, content: new Content.Edit(77, $"screen/{i}"));
        office.Enqueue("other", Galina, content: new Content.Edit(78, "other"));

        office.Work(Hour);

        Assert.Equal(["0", "1", "2", "screen/4", "other"], office.Post.Attempts.Select(attempt => attempt.Words));
        Assert.All(Enumerable.Range(0, 4), i => Assert.Equal("replaced", office.Outbox.Row($"screen/{i}").Status));
    }

    [Fact]
    public void Retry_after_stops_the_whole_bot_for_exactly_as_long_as_asked()
    {
        var office = new Office(attempt => attempt.Number == 5 ? new Delivery.TryAfter(Seconds(17), true, "Too Many Requests: retry after 17") : new Delivery.Delivered(1));
        for (var chat = 1; chat <= 60; chat++)
            office.Enqueue($"nudge/{chat}", chat, Lane.Bulk);
        office.At(Seconds(3), () => office.Enqueue("status", Galina));

        office.Work(Hour);

        var refusedAt = office.Post.Attempts[5].End;
        Assert.DoesNotContain(office.Post.Attempts, attempt => attempt.At > refusedAt && attempt.At < refusedAt + Seconds(17));
        Assert.InRange(office.Post.Attempts.First(attempt => attempt.At > refusedAt).At - refusedAt, Seconds(17), Seconds(17.01));
        Assert.All(office.Outbox.Rows, row => Assert.Equal("delivered", row.Status));
        Assert.All(office.Outbox.Rows, row => Assert.Equal(0, row.Letter.Attempts));
    }

    [Fact]
    public void A_storm_of_growing_pauses_is_waited_out_and_nothing_is_lost()
    {
        var floods = 0;
        var quietUntil = TimeSpan.Zero;
        var impatient = 0;
        Office? office = null;
        office = new Office(attempt =>
        {
            if (attempt.At < quietUntil)
                impatient++;
            if (attempt.Number % 7 != 3 || floods >= 20)
                return new Delivery.Delivered(1);
            var wait = Seconds(++floods * 3);
            quietUntil = office!.Time.Passed + wait;
            return new Delivery.TryAfter(wait, true, "Too Many Requests");
        }, latency: TimeSpan.FromMilliseconds(5));
        for (var chat = 1; chat <= 200; chat++)
            office.Enqueue($"morning/{chat}", chat, Lane.Reminder);

        office.Work(TimeSpan.FromHours(3));

        Assert.Equal(20, floods);
        Assert.Equal(0, impatient);
        Assert.All(office.Outbox.Rows, row => Assert.Equal("delivered", row.Status));
    }

    [Fact]
    public void While_telegram_is_down_one_letter_at_a_time_tries_it_and_then_everything_goes()
    {
        Office? office = null;
        office = new Office(attempt => office!.Time.Passed < TimeSpan.FromHours(6) ? new Delivery.TryAfter(null, false, "no route") : new Delivery.Delivered(1));
        for (var chat = 1; chat <= 500; chat++)
            office.Enqueue($"morning/{chat}", chat, Lane.Reminder);

        office.Work(TimeSpan.FromHours(8));

        var during = office.Post.Attempts.Where(attempt => attempt.At < TimeSpan.FromHours(6)).ToList();
        Assert.InRange(during.Count, 300, 600);
        Assert.All(office.Outbox.Rows, row => Assert.Equal("delivered", row.Status));
        Assert.InRange(office.Time.Passed, TimeSpan.FromHours(6), TimeSpan.FromHours(6) + TimeSpan.FromMinutes(7));
    }

    [Fact]
    public void A_reply_whose_answer_was_lost_is_repeated_once_and_then_parked()
    {
        var office = new Office(_ => new Delivery.Unknown("no answer in time"));
        office.Enqueue("status", Galina);

        office.Work(Hour);

        Assert.Equal(2, office.Post.Attempts.Count);
        Assert.Equal("unknown", office.Outbox.Row("status").Status);
    }

    [Fact]
    public void A_nudge_whose_answer_was_lost_is_not_repeated()
    {
        var office = new Office(_ => new Delivery.Unknown("no answer in time"));
        office.Enqueue("nudge", Galina, Lane.Bulk);

        office.Work(Hour);

        Assert.Single(office.Post.Attempts);
        Assert.Equal("unknown", office.Outbox.Row("nudge").Status);
    }

    [Fact]
    public void A_letter_that_must_wait_is_not_overtaken_by_the_next_one_to_the_same_person()
    {
        var office = new Office(attempt => attempt.Number == 0 ? new Delivery.TryAfter(Seconds(4), false, "Internal Server Error") : new Delivery.Delivered(1));
        office.Enqueue("first", Galina);
        office.Enqueue("second", Galina);
        office.At(Seconds(1), () => office.Enqueue("third", Galina));
        office.At(Seconds(1), () => office.Enqueue("for Pavel", Pavel));

        office.Work(Hour);

        Assert.Equal(["first", "for Pavel", "first", "second", "third"], office.Post.Attempts.Select(attempt => attempt.Words));
    }

    [Fact]
    public void A_letter_follows_a_group_that_moved()
    {
        var office = new Office(attempt => attempt.Chat == Group ? new Delivery.Moved(-2002) : new Delivery.Delivered(1));
        office.Enqueue("one", Group, Lane.Bulk);
        office.Enqueue("two", Group, Lane.Bulk);

        office.Work(Hour);

        Assert.Equal([Group, -2002, -2002], office.Post.Attempts.Select(attempt => attempt.Chat));
        Assert.Equal(["one", "one", "two"], office.Post.Attempts.Select(attempt => attempt.Words));
    }

    [Fact]
    public void A_person_who_blocked_the_bot_does_not_hold_up_the_broadcast()
    {
        var office = new Office(attempt => attempt.Chat % 10 == 0
            ? new Delivery.Refused(RefusalReason.Blocked, "Forbidden: bot was blocked by the user") : new Delivery.Delivered(1));
        for (var chat = 1; chat <= 300; chat++)
            office.Enqueue($"nudge/{chat}", chat, Lane.Bulk);

        office.Work(Hour);

        Assert.Equal(30, office.Outbox.Rows.Count(row => row.Status == "refused"));
        Assert.Equal(270, office.Outbox.Rows.Count(row => row.Status == "delivered"));
        Assert.InRange(office.Time.Passed, Seconds(9.9), Seconds(10.6));
    }

    [Fact]
    public void A_reminder_cancelled_while_it_stood_in_line_is_not_sent()
    {
        var office = new Office();
        for (var chat = 1; chat <= 100; chat++)
            office.Enqueue($"morning/{chat}", chat, Lane.Reminder);
        office.At(Seconds(1), () => office.Outbox.Cancel("morning/99"));

        office.Work(Hour);

        Assert.DoesNotContain(office.Post.Attempts, attempt => attempt.Words == "morning/99");
        Assert.Equal(99, office.Post.Attempts.Count);
    }

    [Fact]
    public void A_letter_that_is_not_worth_sending_any_more_is_not_sent()
    {
        var office = new Office();
        for (var chat = 1; chat <= 200; chat++)
            office.Enqueue($"morning/{chat}", chat, Lane.Reminder, life: Seconds(3));

        office.Work(Hour);

        Assert.InRange(office.Post.Attempts.Count, 85, 95);
        Assert.All(office.Outbox.Rows, row => Assert.Contains(row.Status, new[] { "delivered", "expired" }));
    }

    [Fact]
    public void A_letter_for_later_is_sent_at_its_moment()
    {
        var office = new Office();
        office.Enqueue("morning", Galina, Lane.Reminder, notBefore: TimeSpan.FromMinutes(95));

        office.Work(TimeSpan.FromHours(3));

        Assert.InRange(Assert.Single(office.Post.Attempts).At, TimeSpan.FromMinutes(95), TimeSpan.FromMinutes(95) + Seconds(1));
    }

    [Fact]
    public void With_a_full_disk_nothing_is_sent_and_afterwards_everything_goes_once()
    {
        var office = new Office();
        for (var chat = 1; chat <= 300; chat++)
            office.Enqueue($"morning/{chat}", chat, Lane.Reminder);
        office.At(Seconds(2), () => office.Outbox.Fault = new IOException("database or disk is full"));
        office.At(Seconds(200), () => office.Outbox.Fault = null);

        office.Work(Hour);

        Assert.DoesNotContain(office.Post.Attempts, attempt => attempt.At > Seconds(2.2) && attempt.At < Seconds(200));
        Assert.Equal(300, office.Post.Attempts.Count);
        Assert.All(office.Outbox.Rows, row => Assert.Equal("delivered", row.Status));
    }

    [Fact]
    public void Asked_to_stop_the_courier_lets_letters_arrive_and_leaves_the_rest_in_the_queue()
    {
        var office = new Office(latency: Seconds(2));
        for (var chat = 1; chat <= 300; chat++)
            office.Enqueue($"nudge/{chat}", chat, Lane.Bulk);
        office.At(Seconds(5), office.Stop);

        office.Work(Hour);

        Assert.InRange(office.Time.Passed, Seconds(5), Seconds(7.2));
        Assert.DoesNotContain(office.Post.Attempts, attempt => attempt.At > Seconds(5.1));
        Assert.Equal(office.Post.Attempts.Count, office.Outbox.Rows.Count(row => row.Status == "delivered"));
        Assert.Equal(300 - office.Post.Attempts.Count, office.Outbox.Rows.Count(row => row.Status == "waiting"));
    }

    [Fact]
    public void Letters_that_never_arrive_do_not_keep_the_courier_from_stopping_within_ten_seconds()
    {
        var office = new Office(latency: TimeSpan.FromDays(1));
        for (var chat = 1; chat <= 5; chat++)
            office.Enqueue($"morning/{chat}", chat, Lane.Reminder);
        office.At(Seconds(5), office.Stop);

        office.Work(Hour);

        Assert.InRange(office.Time.Passed, Seconds(5), Seconds(15));
        Assert.All(office.Outbox.Rows, row => Assert.Equal(1, row.Letter.Unknowns));
    }

    [Fact]
    public void A_wall_clock_set_back_or_forth_by_an_hour_neither_stops_nor_doubles_anything()
    {
        var office = new Office();
        for (var chat = 1; chat <= 900; chat++)
            office.Enqueue($"nudge/{chat}", chat, Lane.Bulk);
        office.At(Seconds(2), () => office.Time.SetBack(Hour));
        office.At(Seconds(4), () => office.Time.SetBack(-2 * Hour));

        office.Work(Hour);

        Assert.Equal(900, office.Post.Attempts.Count);
        Assert.InRange(office.Time.Passed, Seconds(30), Seconds(31));
    }

    [Fact]
    public void What_was_under_way_when_the_bot_was_killed_is_sent_again_and_the_rest_once()
    {
        var office = new Office();
        for (var chat = 1; chat <= 5; chat++)
            office.Enqueue($"nudge/{chat}", chat, Lane.Bulk);
        foreach (var row in office.Outbox.Rows.Take(2))
            row.Status = "sending";

        office.Work(Hour);

        Assert.Equal(5, office.Post.Attempts.Count);
        Assert.Equal([1, 1, 0, 0, 0], office.Outbox.Rows.Select(row => row.Letter.Unknowns));
    }

    [Fact]
    public void With_the_limit_off_many_letters_are_under_way_and_commits_are_shared()
    {
        var office = new Office(pace: new Pace { PerSecond = 0, ChatInterval = TimeSpan.Zero });
        for (var chat = 1; chat <= 2_000; chat++)
            office.Enqueue($"nudge/{chat}", chat, Lane.Bulk);

        office.Work(Hour);

        Assert.Equal(64, office.Post.MostInFlight);
        Assert.InRange(office.Time.Passed, Seconds(1.8), Seconds(2.5));
        Assert.True(office.Outbox.Commits < 200, $"{office.Outbox.Commits} commits");
    }

    [Fact]
    public void A_quiet_courier_asks_the_queue_rarely()
    {
        var office = new Office();
        office.At(Hour, () => office.Enqueue("status", Galina));

        office.Work(2 * Hour);

        Assert.True(office.Outbox.Commits < 1000, $"{office.Outbox.Commits} commits in an hour");
        Assert.Single(office.Post.Attempts);
    }
}
