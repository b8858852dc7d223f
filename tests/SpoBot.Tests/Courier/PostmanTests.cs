using SpoBot.Outbox;

namespace SpoBot.Tests.Courier;

public class PostmanTests
{
    private const long Galina = 101;

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
}
