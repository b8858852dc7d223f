using SpoBot.Courier;
using SpoBot.Outbox;

namespace SpoBot.Tests.Courier;

public class PaceTests
{
    private const long Galina = 101;
    private const long Pavel = 102;
    private const long Group = -1001;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

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
