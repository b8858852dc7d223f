using SpoBot.Outbox;
using SpoBot.Storage;

namespace SpoBot.Tests.Storage;

public sealed class HousekeepingTests
{
    [Fact]
    public async Task Old_letters_lose_their_texts_and_then_go_while_what_waits_campaigns_and_proof_of_notice_stay()
    {
        var clock = new StandingClock();
        await using var temp = new TempStore(clock);
        var queue = new OutboxQueue(temp.Store);
        await temp.Store.Write(session =>
        {
            foreach (var (key, campaign) in new[] { ("old", null), ("told", null), ("campaign", "n1"), ("waits", (string?)null) })
                session.Outbox.Enqueue(new Letter(key, 17, Lane.Bulk, new Content.Message("тайна " + key), Campaign: campaign, Duties: key == "old" ? null : ["d/" + key]));
        });
        var letters = await queue.Claim(Lane.Bulk, 3, clock.Now, TimeSpan.FromMinutes(1), default);
        await queue.Record([.. letters.Select(letter => new Settlement.Delivered(letter.Id, 1))], [], clock.Now, default);
        clock.Now += TimeSpan.FromDays(40);

        Assert.Equal(3, await temp.Store.Write(session => session.Housekeeping.ForgetTexts(clock.Now.AddDays(-30), 100)));
        Assert.Equal(0, await temp.Store.Write(session => session.Housekeeping.ForgetTexts(clock.Now.AddDays(-30), 100)));
        Assert.Equal(1, await temp.Store.Write(session => session.Housekeeping.ForgetLetters(clock.Now.AddDays(-30), 100)));

        Assert.True(temp.Store.Read(session => session.Campaigns.HasLetter("told")));
        Assert.Equal(1, temp.Store.Read(session => session.Campaigns.Count("n1")).Delivered);
        Assert.Equal("тайна waits", ((Content.Message)(await queue.Claim(Lane.Bulk, 9, clock.Now, TimeSpan.FromMinutes(1), default)).Single().Content).Html);
        Assert.True(await temp.Store.Write(session => session.Outbox.Enqueue(new Letter("old", 17, Lane.Bulk, new Content.Message("снова")))));
    }

    [Fact]
    public async Task Old_update_numbers_go_but_never_the_last()
    {
        var clock = new StandingClock();
        await using var temp = new TempStore(clock);
        await temp.Store.Write(session => Enumerable.Range(1, 5).Select(i => session.Inbox.Take(i)).ToList());
        clock.Now += TimeSpan.FromDays(8);

        Assert.Equal(3, await temp.Store.Write(session => session.Housekeeping.ForgetUpdates(clock.Now.AddDays(-7), 3)));
        Assert.Equal(1, await temp.Store.Write(session => session.Housekeeping.ForgetUpdates(clock.Now.AddDays(-7), 3)));
        Assert.Equal(5, temp.Store.Read(session => session.Inbox.Last()));
    }
}
