using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Limits;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Sandbox;

public sealed class LimitTests : TelegramTest
{
    private readonly ManualTime _time = new();

    protected override TelegramOptions Options => new() { Clock = _time, Limits = FloodLimits.Official };

    private Task<Reply> Say(long chat) => Bot.Call("sendMessage", new { chat_id = chat, text = "x" });

    [Fact]
    public async Task One_person_gets_a_burst_of_three_and_then_one_a_second()
    {
        for (var i = 0; i < 3; i++)
            Assert.True((await Say(Aliya.Id)).Ok);
        var refused = await Say(Aliya.Id);
        Assert.Equal((429, "Too Many Requests: retry after 1"), (refused.Status, refused.Description));
        Assert.Equal(1, refused.Parameters.GetProperty("retry_after").GetInt32());
        Assert.Equal(TimeSpan.FromSeconds(1), refused.RetryAfterHeader);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await Say(Aliya.Id)).Ok);
        Assert.False((await Say(Aliya.Id)).Ok);
    }

    [Fact]
    public async Task All_together_get_thirty_a_second_and_who_goes_on_is_punished()
    {
        var crowd = Telegram.Crowd(40);
        for (var i = 0; i < 30; i++)
            Assert.True((await Say(crowd[i].Id)).Ok);
        Assert.Equal("Too Many Requests: retry after 3", (await Say(crowd[30].Id)).Description);
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("Too Many Requests: retry after 2", (await Say(crowd[30].Id)).Description);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(429, (await Say(crowd[30].Id)).Status);
        _time.Advance(TimeSpan.FromMilliseconds(100));
        Assert.True((await Say(crowd[30].Id)).Ok);
        Assert.Equal(3, Telegram.Calls.Total("sendMessage", 429));
    }

    [Fact]
    public async Task The_penalty_never_exceeds_four_times_its_length()
    {
        var crowd = Telegram.Crowd(31);
        foreach (var person in crowd)
            await Say(person.Id);
        for (var i = 0; i < 700; i++)
            await Say(crowd[30].Id);
        Assert.Equal("Too Many Requests: retry after 12", (await Say(crowd[30].Id)).Description);
    }

    [Fact]
    public async Task An_even_pace_is_never_refused()
    {
        var crowd = Telegram.Crowd(60);
        foreach (var person in crowd.Concat(crowd))
        {
            Assert.True((await Say(person.Id)).Ok);
            _time.Advance(TimeSpan.FromSeconds(1.0 / 30));
        }
    }

    [Fact]
    public async Task A_group_gets_twenty_a_minute()
    {
        var group = Telegram.Group("Совещание", Aliya).Chat;
        for (var i = 0; i < 20; i++)
        {
            Assert.True((await Say(group.Id)).Ok);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("Too Many Requests: retry after 40", (await Say(group.Id)).Description);
        _time.Advance(TimeSpan.FromSeconds(40));
        Assert.True((await Say(group.Id)).Ok);
        Assert.False((await Say(group.Id)).Ok);
    }

    [Fact]
    public async Task Edits_answers_and_refusals_cost_nothing()
    {
        var id = await Bot.Send(Aliya, "x");
        for (var i = 0; i < 50; i++)
            await Accepted("editMessageText", new { chat_id = Aliya.Id, message_id = id, text = $"{i}" });
        for (var i = 0; i < 50; i++)
            Assert.Equal(400, (await Say(77)).Status);
        Assert.True((await Say(Aliya.Id)).Ok);
    }

    [Fact]
    public async Task A_clock_set_back_does_not_lock_the_bot_out()
    {
        for (var i = 0; i < 3; i++)
            await Say(Aliya.Id);
        _time.SetBack(TimeSpan.FromHours(1));
        await Say(Aliya.Id);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await Say(Aliya.Id)).Ok);
    }

    [Fact]
    public async Task Limits_can_be_switched_off_and_changed_under_way()
    {
        Telegram.Limits = FloodLimits.None;
        for (var i = 0; i < 50; i++)
            Assert.True((await Say(Aliya.Id)).Ok);
        Telegram.Limits = new() { ChatBurst = 1 };
        await Say(Aliya.Id);
        Assert.False((await Say(Aliya.Id)).Ok);
    }
}
