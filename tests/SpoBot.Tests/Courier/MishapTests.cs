using SpoBot.Courier;
using SpoBot.Outbox;

namespace SpoBot.Tests.Courier;

public class MishapTests
{
    private const long Galina = 101;
    private const long Pavel = 102;
    private const long Group = -1001;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

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
    public void When_all_goes_quiet_only_a_second_of_a_broadcast_is_risked()
    {
        var office = new Office(latency: Seconds(30), script: attempt => attempt.At < Seconds(20) ? new Delivery.Unknown("no answer in time") : new Delivery.Delivered(1));
        for (var chat = 1; chat <= 300; chat++)
            office.Enqueue($"nudge/{chat}", chat, Lane.Bulk);

        office.Work(Hour);

        Assert.InRange(office.Outbox.Rows.Count(row => row.Status == "unknown"), 25, 35);
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
    public void An_outcome_that_cannot_be_written_down_does_not_hold_up_the_others()
    {
        var office = new Office(attempt => attempt.Chat == Group ? new Delivery.Moved(-2002) : new Delivery.Delivered(1));
        office.Outbox.Chokes = settlement => settlement is Settlement.Moved;
        office.Enqueue("group", Group, Lane.Bulk);
        for (var chat = 1; chat <= 100; chat++)
            office.Enqueue($"nudge/{chat}", chat, Lane.Bulk);

        office.Work(TimeSpan.FromMinutes(1));

        Assert.Equal("unknown", office.Outbox.Row("group").Status);
        Assert.Equal(100, office.Outbox.Rows.Count(row => row.Status == "delivered"));
        Assert.Equal(101, office.Post.Attempts.Count);
    }
}
