using SpoBot.Sandbox.Telegram;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Sandbox;

public sealed class PollingTests : TelegramTest
{
    private readonly ManualTime _time = new();

    protected override TelegramOptions Options => new() { Clock = _time, PollBrakes = false };

    private async Task<long[]> Poll(object parameters)
    {
        var reply = await Accepted("getUpdates", parameters);
        return [.. reply.Result.EnumerateArray().Select(update => update.GetProperty("update_id").GetInt64())];
    }

    [Fact]
    public async Task A_second_poller_ends_the_first()
    {
        var first = Bot.Call("getUpdates", new { timeout = 30 });
        await Telegram.Updates.Polled();
        var second = Bot.Call("getUpdates", new { timeout = 30 });
        var ended = await first.WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal((409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"), (ended.Status, ended.Description));
        Aliya.Say("я тут");
        Assert.Single((await second).Result.EnumerateArray());
    }

    [Fact]
    public async Task An_offset_confirms_everything_before_it_and_limit_takes_the_oldest()
    {
        for (var i = 0; i < 5; i++)
            Aliya.Say($"{i}");
        var last = Telegram.Updates.LastId;
        Assert.Equal([last - 4, last - 3], await Poll(new { limit = 2 }));
        Assert.Equal([last - 2, last - 1, last], await Poll(new { offset = last - 2 }));
        Assert.Equal(3, Telegram.Updates.Waiting);
        Assert.Equal([last], await Poll(new { offset = -1 }));
        Assert.Equal([last], await Poll(new { }));
        Assert.Empty(await Poll(new { offset = last + 1 }));
        Assert.Equal(0, Telegram.Updates.Waiting);
    }

    [Fact]
    public async Task A_poll_in_vain_ends_when_its_time_is_over() => Assert.Empty(await Poll(new { timeout = 1 }).WaitAsync(TimeSpan.FromSeconds(10)));

    [Fact]
    public async Task Only_the_kinds_asked_for_come_and_the_wish_is_remembered()
    {
        await Poll(new { allowed_updates = new[] { "message" } });
        Aliya.Block();
        Aliya.Say("снова здесь");
        Assert.Single(await Poll(new { offset = 0 }));
        await Poll(new { offset = -1, allowed_updates = Array.Empty<string>() });
        Aliya.Block();
        Assert.Equal(2, (await Poll(new { })).Length);
        Assert.Equal(0, Telegram.Updates.Push("chat_member", "{}"));
        await Refused("getUpdates", new { allowed_updates = new { } }, "Bad Request: expected an Array of String");
        await Poll(new { allowed_updates = new[] { "message", "telepathy" } });
        Assert.Contains(Telegram.Violations, violation => violation.What.Contains("telepathy"));
    }

    [Fact]
    public async Task What_nobody_fetches_for_a_day_is_lost()
    {
        Aliya.Say("вчера");
        _time.Advance(TimeSpan.FromHours(23));
        Aliya.Say("сегодня");
        Assert.Equal(2, (await Poll(new { })).Length);
        _time.Advance(TimeSpan.FromHours(2));
        Assert.Single(await Poll(new { }));
    }

    [Fact]
    public async Task Raw_updates_come_as_they_were_put_in_also_twice()
    {
        var id = Telegram.Updates.Push("message", """{"message_id":1,"chat":{"id":1}}""");
        Telegram.Updates.Push("message", """{"message_id":1,"chat":{"id":1}}""", id);
        Telegram.Updates.Push("telepathy", $$"""{"thought":"{{new string('x', 1 << 20)}}"}""");
        Assert.Equal([id, id, id + 1], await Poll(new { }));
    }

    [Fact]
    public async Task A_test_can_wait_until_everything_is_confirmed()
    {
        Aliya.Say("раз");
        var drained = Telegram.Updates.Drained();
        Assert.False(drained.IsCompleted);
        await Bot.Updates();
        await drained;
        Aliya.Say("два");
        await Assert.ThrowsAsync<TimeoutException>(() => Telegram.Updates.Drained(TimeSpan.FromMilliseconds(30)));
    }

    [Fact]
    public async Task A_hasty_poller_is_braked()
    {
        await using var strict = await FakeTelegram.Start();
        using var bot = new BotSide(strict);
        var boris = strict.Person("Борис");
        boris.Say("раз");
        boris.Say("два");
        Assert.Equal(2, (await bot.Call("getUpdates", new { offset = 0 })).Result.GetArrayLength());
        Assert.Equal(1, (await bot.Call("getUpdates", new { offset = 0 })).Result.GetArrayLength());
        var began = TimeProvider.System.GetTimestamp();
        await bot.Call("getUpdates", new { offset = strict.Updates.LastId + 1 });
        await bot.Call("getUpdates", new { offset = strict.Updates.LastId + 1 });
        Assert.True(TimeProvider.System.GetElapsedTime(began) > TimeSpan.FromSeconds(2.5));
    }
}
