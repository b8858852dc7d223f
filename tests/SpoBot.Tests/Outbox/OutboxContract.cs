using SpoBot.Outbox;

namespace SpoBot.Tests.Outbox;

/// <summary>What every outbox promises, whichever database keeps it.</summary>
public abstract class OutboxContract
{
    private static readonly DateTimeOffset Nine = new(2024, 1, 31, 6, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    internal abstract IOutboxQueue Queue { get; }

    internal abstract Task<T> Write<T>(Func<IOutgoing, T> work);

    private static Letter Reminder(string key, long chat = 17, params string[] duties) =>
        new(key, chat, Lane.Reminder, new Content.Message("Сегодня срок"), Duties: duties);

    private Task<IReadOnlyList<QueuedLetter>> Claim(Lane lane = Lane.Reminder, DateTimeOffset? now = null, int limit = 10) =>
        Queue.Claim(lane, limit, now ?? Nine, Lease, default);

    private async Task<QueuedLetter> SendOne(DateTimeOffset? now = null)
    {
        var letter = Assert.Single(await Claim(now: now));
        Assert.Contains(letter.Id, await Queue.Record([], [letter.Id], now ?? Nine, default));
        return letter;
    }

    [Fact]
    public async Task A_key_is_enqueued_once()
    {
        Assert.True(await Write(outbox => outbox.Enqueue(Reminder("morning/17/2024-01-31"))));
        Assert.False(await Write(outbox => outbox.Enqueue(Reminder("morning/17/2024-01-31"))));
        Assert.Single(await Claim());
    }

    [Fact]
    public async Task Every_content_comes_back_as_it_was_put_in()
    {
        Button[][] buttons = [[new Button("Отчитаться", "1:r:5")], [new Button("Сайт", Url: "https://example.org")]];
        Content[] contents =
        [
            new Content.Message("<b>Срок</b>", buttons, Silent: true),
            new Content.Edit(5, "Принято", buttons),
            new Content.Toast("cb", "Уже сдано", Alert: true),
            new Content.Document("год.ics", "text/calendar", [1, 2, 0, 3], "Календарь", buttons, AsPhoto: true),
            new Content.Forwarded("file-id", IsPhoto: true, "Отчёт"),
        ];
        await Write(outbox => contents.Select((content, i) => outbox.Enqueue(new Letter("k" + i, 17, Lane.Reply, content))).ToList());

        var claimed = await Claim(Lane.Reply);

        Assert.Equal(contents.Select(Show), claimed.Select(letter => Show(letter.Content)));
    }

    [Fact]
    public async Task A_claimed_letter_is_nobody_elses_until_its_lease_lapses()
    {
        await Write(outbox => outbox.Enqueue(Reminder("a")));
        Assert.Single(await Claim());
        Assert.Empty(await Claim(now: Nine + Lease / 2));
        Assert.Equal(0, Assert.Single(await Claim(now: Nine + Lease)).Unknowns);
    }

    [Fact]
    public async Task A_lease_that_lapsed_while_sending_counts_as_an_unknown_attempt()
    {
        await Write(outbox => outbox.Enqueue(Reminder("a")));
        await SendOne();
        Assert.Equal(1, Assert.Single(await Claim(now: Nine + Lease)).Unknowns);
    }

    [Fact]
    public async Task Letters_leave_lane_by_lane_in_the_order_in_which_they_came()
    {
        await Write(outbox => Enumerable.Range(1, 5).Select(i => outbox.Enqueue(Reminder("r" + i))).ToList());
        await Write(outbox => outbox.Enqueue(new Letter("b", 17, Lane.Bulk, new Content.Message("Рассылка"))));

        Assert.Equal(["r1", "r2", "r3"], (await Claim(limit: 3)).Select(letter => letter.Key));
        Assert.Equal(["r4", "r5"], (await Claim(limit: 3)).Select(letter => letter.Key));
        Assert.Equal(["b"], (await Claim(Lane.Bulk)).Select(letter => letter.Key));
    }

    [Fact]
    public async Task A_letter_waits_for_its_moment_and_the_queue_knows_when_that_is()
    {
        await Write(outbox => outbox.Enqueue(Reminder("later") with { NotBefore = Nine.AddHours(1) }));

        Assert.Empty(await Claim());
        Assert.Equal(Nine.AddHours(1), await Queue.NextDue(default));
        await SendOne(Nine.AddHours(1));
    }

    [Fact]
    public async Task A_delivered_letter_is_done_with()
    {
        await Write(outbox => outbox.Enqueue(Reminder("a")));
        var letter = await SendOne();
        await Queue.Record([new Settlement.Delivered(letter.Id, 100)], [], Nine, default);

        Assert.Null(await Queue.NextDue(default));
        Assert.Empty(await Claim(now: Nine.AddYears(1)));
    }

    [Fact]
    public async Task A_letter_that_was_not_accepted_waits_and_remembers_its_attempts()
    {
        await Write(outbox => outbox.Enqueue(Reminder("a")));
        var letter = await SendOne();
        await Queue.Record([new Settlement.Again(letter.Id, Nine.AddSeconds(5), Tried: true, MayHaveArrived: true, "timeout")], [], Nine, default);

        Assert.Empty(await Claim());
        var again = await SendOne(Nine.AddSeconds(5));
        Assert.Equal((1, 1), (again.Attempts, again.Unknowns));
    }

    [Fact]
    public async Task After_a_crash_what_was_claimed_waits_and_what_was_sending_is_unknown_once()
    {
        await Write(outbox => new[] { outbox.Enqueue(Reminder("claimed")), outbox.Enqueue(Reminder("sending")) });
        var letters = await Claim();
        await Queue.Record([], [letters[1].Id], Nine, default);

        Assert.Equal(1, await Queue.Recover(Nine, default));
        Assert.Equal([("claimed", 0), ("sending", 1)], (await Claim()).Select(letter => (letter.Key, letter.Unknowns)));
    }

    [Fact]
    public async Task After_a_crash_a_nudge_that_may_have_arrived_is_parked_and_not_repeated()
    {
        await Write(outbox => outbox.Enqueue(Reminder("nudge") with { Campaign = "n1" }));
        await SendOne();

        Assert.Equal(0, await Queue.Recover(Nine, default));
        Assert.Empty(await Claim());
        Assert.Null(await Queue.NextDue(default));
    }

    [Fact]
    public async Task A_reminder_is_cancelled_when_the_last_of_its_duties_is_closed()
    {
        await Write(outbox => outbox.Enqueue(Reminder("a", 17, "d1", "d2")));

        Assert.Equal(0, await Write(outbox => outbox.Close("d1")));
        Assert.Equal(1, await Write(outbox => outbox.Close("d2")));
        Assert.Empty(await Claim());
    }

    [Fact]
    public async Task A_duty_that_is_owed_again_keeps_its_reminder_worth_sending()
    {
        await Write(outbox => outbox.Enqueue(Reminder("a", 17, "d1", "d2")));
        await Write(outbox => outbox.Close("d1"));
        await Write(outbox =>
        {
            outbox.Reopen("d1");
            return outbox.Close("d2");
        });

        Assert.Single(await Claim());
    }

    [Fact]
    public async Task A_claimed_reminder_may_still_be_cancelled_and_is_then_not_begun()
    {
        await Write(outbox => outbox.Enqueue(Reminder("a", 17, "d1")));
        var letter = Assert.Single(await Claim());
        await Write(outbox => outbox.Close("d1"));

        Assert.Empty(await Queue.Record([], [letter.Id], Nine, default));
    }

    [Fact]
    public async Task A_reminder_closed_while_it_was_being_sent_is_not_tried_again()
    {
        await Write(outbox => outbox.Enqueue(Reminder("a", 17, "d1")));
        var letter = await SendOne();
        await Write(outbox => outbox.Close("d1"));
        await Queue.Record([new Settlement.Again(letter.Id, Nine, Tried: true, MayHaveArrived: false, "502")], [], Nine, default);

        Assert.Empty(await Claim(now: Nine.AddDays(1)));
    }

    [Fact]
    public async Task A_reply_is_never_cancelled_with_its_duty()
    {
        await Write(outbox => outbox.Enqueue(new Letter("r", 17, Lane.Reply, new Content.Message("Отчёт принят"), Duties: ["d1"])));
        await Write(outbox => outbox.Close("d1"));
        Assert.Single(await Claim(Lane.Reply));
    }

    [Fact]
    public async Task A_stopped_campaign_sends_nothing_more()
    {
        await Write(outbox => Enumerable.Range(1, 3).Select(i => outbox.Enqueue(new Letter("n" + i, i, Lane.Bulk, new Content.Message("…"), Campaign: "c"))).ToList());
        var letters = await Claim(Lane.Bulk, limit: 1);
        await Queue.Record([], [letters[0].Id], Nine, default);

        Assert.Equal(2, await Write(outbox => outbox.CancelCampaign("c")));
        Assert.Empty(await Claim(Lane.Bulk));
    }

    [Fact]
    public async Task When_a_chat_moves_its_waiting_letters_follow()
    {
        await Write(outbox => new[] { outbox.Enqueue(Reminder("a")), outbox.Enqueue(Reminder("b")) });
        var letters = await Claim();
        await Queue.Record([], [letters[0].Id], Nine, default);
        await Queue.Record([new Settlement.Moved(letters[0].Id, -100500)], [], Nine, default);

        Assert.Equal(("a", -100500L), (await Claim()).Select(letter => (letter.Key, letter.Chat)).Single());
        Assert.Equal(("b", -100500L), (await Claim(now: Nine + Lease)).Select(letter => (letter.Key, letter.Chat)).Single(pair => pair.Key == "b"));
    }

    [Fact]
    public async Task Nothing_is_settled_twice()
    {
        await Write(outbox => outbox.Enqueue(Reminder("a")));
        var letter = await SendOne();
        await Queue.Record([new Settlement.Unknown(letter.Id, "timeout")], [], Nine, default);
        await Queue.Record([new Settlement.Again(letter.Id, Nine, Tried: true, MayHaveArrived: false, "late")], [], Nine, default);

        Assert.Empty(await Claim(now: Nine.AddDays(1)));
    }

    private static string Show(Content content) => System.Text.Json.JsonSerializer.Serialize(content, content.GetType());
}
