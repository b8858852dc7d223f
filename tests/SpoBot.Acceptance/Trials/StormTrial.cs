using SpoBot.Acceptance.Cast;
using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Faults;
using Xunit.Abstractions;

namespace SpoBot.Acceptance.Trials;

/// <summary>Everything that Telegram and the way to it can do to a broadcast, at once.</summary>
public sealed class StormTrial(ITestOutputHelper output)
{
    private const int Letters = 200;

    [Fact]
    public async Task In_the_worst_weather_every_letter_ends_delivered_refused_or_unknown()
    {
        await using var ministry = await Ministry.Open(
            "2024-01-10 14:00", [Region.Of(1, SmallRegister.Asks("1.1", "План набора", "20.02.2024"))], telegram: new TelegramOptions { Seed = 7 });
        var crowd = ministry.Telegram.Crowd(Letters);
        foreach (var one in crowd.Take(5))
            one.Deactivate();
        foreach (var one in crowd.Skip(5).Take(5))
            one.Block();
        await ministry.Telegram.Updates.Drained();
        Blow(ministry.Telegram.Faults);

        await ministry.Worker.Store.Write(session =>
        {
            for (var i = 0; i < Letters; i++)
                session.Outbox.Enqueue(Region.Bulk(i, crowd[i].Id));
        });
        await ministry.SettleInHaste();

        var (delivered, refused, unknown) = (Count(ministry, "delivered"), Count(ministry, "refused"), Count(ministry, "unknown"));
        output.WriteLine($"{Letters} letters through {ministry.Telegram.Faults.Hits} faults: {delivered} delivered, {refused} refused, {unknown} unknown");
        Assert.Equal(Letters, delivered + refused + unknown);
        Assert.InRange(refused, 5, 10);
        Assert.InRange(unknown, 2, 60);
        Assert.Empty(ministry.Telegram.Deliveries.Repeats());
        Assert.Empty(ministry.RecordedMessages().Except(ministry.Telegram.Deliveries.Select(it => it.Message)));
        Assert.Equal(delivered, ministry.RecordedMessages().Count);
    }

    [Fact]
    public async Task Somebody_who_asks_during_a_storm_is_answered_when_it_is_over()
    {
        await using var ministry = await Ministry.Open("2024-01-10 14:00", [Region.Of(1, SmallRegister.Asks("1.1", "План набора", "20.02.2024"))]);
        var head = (await ministry.JoinHeads(1))[0];
        for (var seconds = 1; seconds <= 64; seconds *= 2)
            ministry.Telegram.Faults.Add(Fault.TooMany(seconds));
        ministry.Telegram.Faults.Add(Fault.Html(502) with { Times = 3 });

        head.Say("/status");
        await Watching.Until(
            () => head.Chat.News.Any(message => message.Text.Contains("План набора", StringComparison.Ordinal)),
            "an answer to /status",
            meanwhile: () => ministry.Clock.Turn(TimeSpan.FromSeconds(2)));

        await ministry.SettleInHaste();
        Assert.Single(head.Chat.News, message => message.Text.Contains("План набора", StringComparison.Ordinal));
    }

    private static long Count(Ministry ministry, string status) =>
        ministry.Ask("select count(*) from outbox where key like 'trial/%' and status = $1", status);

    private static void Blow(FaultScript faults)
    {
        const string Method = "sendMessage";
        for (var seconds = 1; seconds <= 32; seconds *= 2)
            faults.Add(Fault.TooMany(seconds) with { Method = Method, After = 10 * seconds });
        faults.Add(
            Fault.Lost with { Method = Method, Chance = 0.05, Times = Fault.Always },
            Fault.Reset with { Method = Method, Chance = 0.05, Times = Fault.Always },
            Fault.Html(500) with { Method = Method, Chance = 0.1, Times = Fault.Always },
            Fault.Error(500, "Internal Server Error") with { Method = Method, Chance = 0.05, Times = Fault.Always });
    }
}
