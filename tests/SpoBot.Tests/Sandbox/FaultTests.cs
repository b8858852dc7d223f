using System.Net;
using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Tests.Sandbox;

public sealed class FaultTests : IAsyncLifetime
{
    private FakeTelegram telegram = null!;
    private BotSide bot = null!;
    private Person aliya = null!;

    public async Task InitializeAsync()
    {
        telegram = await FakeTelegram.Start();
        bot = new(telegram);
        aliya = telegram.Person("Алия", started: true);
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await telegram.DisposeAsync();
    }

    private Task<Reply> Say(string text) => bot.Call("sendMessage", new { chat_id = aliya.Id, text });

    [Fact]
    public async Task A_scripted_refusal_has_no_effect_and_happens_as_often_as_told()
    {
        telegram.Faults.Add(Fault.TooMany(7) with { Method = "sendMessage", After = 1, Times = 2 });
        var statuses = new List<int>();
        for (var i = 0; i < 4; i++)
            statuses.Add((await Say($"{i}")).Status);
        Assert.Equal([200, 429, 429, 200], statuses);
        Assert.Equal(["0", "3"], aliya.Chat.Messages.Select(message => message.Text));
        Assert.Equal(2, telegram.Faults.Hits);
    }

    [Fact]
    public async Task Too_many_says_how_long_to_wait_in_both_places()
    {
        telegram.Faults.Add(Fault.TooMany(7));
        var reply = await Say("раз");
        Assert.Equal("Too Many Requests: retry after 7", reply.Description);
        Assert.Equal(7, reply.Parameters.GetProperty("retry_after").GetInt32());
        Assert.Equal(TimeSpan.FromSeconds(7), reply.RetryAfterHeader);
    }

    [Fact]
    public async Task A_broken_proxy_answers_in_html()
    {
        telegram.Faults.Add(Fault.Html(502));
        using var response = await bot.Http.GetAsync(bot.Path("getMe"));
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.StartsWith("<html>", await response.Content.ReadAsStringAsync());
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task After_a_reset_nothing_has_arrived()
    {
        telegram.Faults.Add(Fault.Reset);
        await Assert.ThrowsAsync<HttpRequestException>(() => Say("раз"));
        Assert.Empty(aliya.Chat.Messages);
    }

    [Fact]
    public async Task A_lost_answer_means_that_the_message_is_there_and_nobody_says_so()
    {
        telegram.Faults.Add(Fault.Lost);
        await Assert.ThrowsAsync<HttpRequestException>(() => Say("раз"));
        Assert.Equal("раз", Assert.Single(aliya.Chat.Messages).Text);
        await Say("раз");
        Assert.Equal(1, telegram.Deliveries.Of("раз", [aliya.Id]).Extra);
        var call = telegram.Calls.First();
        Assert.True(call.Accepted);
        Assert.Equal(0, call.Status);
        Assert.Equal(FaultKind.Reset, call.Fault);
    }

    [Fact]
    public async Task A_truncated_answer_breaks_off_in_the_middle()
    {
        telegram.Faults.Add(Fault.Truncated);
        await Assert.ThrowsAsync<HttpRequestException>(() => Say("раз"));
        Assert.Single(aliya.Chat.Messages);
    }

    [Fact]
    public async Task An_empty_answer_is_200_with_nothing_in_it()
    {
        telegram.Faults.Add(Fault.Empty);
        using var response = await bot.Http.GetAsync(bot.Path("getMe"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_delayed_answer_is_late_while_its_effect_is_not()
    {
        telegram.Faults.Add(Fault.Delay(TimeSpan.FromSeconds(30)));
        using var impatient = new CancellationTokenSource();
        var call = bot.Http.PostAsync(bot.Path("sendMessage"), new FormUrlEncodedContent([new("chat_id", $"{aliya.Id}"), new("text", "раз")]), impatient.Token);
        await aliya.WaitFor("раз");
        Assert.False(call.IsCompleted);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_call_held_back_has_its_effect_later()
    {
        telegram.Faults.Add(Fault.Hold(TimeSpan.FromMilliseconds(150)));
        var call = Say("раз");
        await telegram.WaitUntil(_ => telegram.Faults.Hits == 1 || call.IsCompleted);
        Assert.Empty(aliya.Chat.Messages);
        Assert.True((await call).Ok);
    }

    [Fact]
    public async Task A_hanging_call_is_let_go_when_the_faults_are_cleared()
    {
        telegram.Faults.Add(Fault.Hang);
        var call = Say("раз");
        Assert.NotEqual(call, await Task.WhenAny(call, Task.Delay(100)));
        telegram.Faults.Clear();
        await Assert.ThrowsAsync<HttpRequestException>(() => call);
        Assert.True((await Say("два")).Ok);
    }

    [Fact]
    public async Task A_fault_may_be_meant_for_one_person_one_method_one_text()
    {
        var other = telegram.Person("Борис", started: true);
        telegram.Faults.Add(
            Fault.Error(400, "Bad Request: not him") with { Chat = other.Id, Times = Fault.Always },
            Fault.Error(400, "Bad Request: not these words") with { Text = "срок", Times = Fault.Always },
            Fault.Error(400, "Bad Request: not this method") with { Method = "getMe", Times = Fault.Always });
        Assert.True((await Say("привет")).Ok);
        Assert.Equal("Bad Request: not these words", (await Say("Ваш срок")).Description);
        Assert.Equal("Bad Request: not him", (await bot.Call("sendMessage", new { chat_id = other.Id, text = "привет" })).Description);
        Assert.Equal("Bad Request: not this method", (await bot.Call("getMe")).Description);
    }

    [Fact]
    public async Task Chance_is_drawn_from_the_seed()
    {
        async Task<string> Luck(int seed)
        {
            await using var another = await FakeTelegram.Start(new() { Seed = seed });
            using var side = new BotSide(another);
            another.Faults.Add(Fault.Error(500, "Internal Server Error") with { Chance = 0.3, Times = Fault.Always });
            var luck = "";
            for (var i = 0; i < 40; i++)
                luck += (await side.Call("getMe")).Ok ? '.' : 'x';
            return luck;
        }

        var first = await Luck(1);
        Assert.Equal(first, await Luck(1));
        Assert.NotEqual(first, await Luck(2));
        Assert.InRange(first.Count(c => c == 'x'), 4, 22);
    }

    [Fact]
    public async Task While_telegram_is_down_connections_are_refused_and_afterwards_all_is_as_before()
    {
        var poll = bot.Call("getUpdates", new { timeout = 30 });
        await telegram.GoDown();
        await Assert.ThrowsAsync<HttpRequestException>(() => poll);
        aliya.Say("слышно?");
        await Assert.ThrowsAsync<HttpRequestException>(() => bot.Call("getMe"));
        await telegram.ComeBack();
        Assert.Single(await bot.Updates());
    }

    [Fact]
    public async Task Latency_holds_every_answer_back()
    {
        telegram.Latency = TimeSpan.FromMilliseconds(80);
        var began = TimeProvider.System.GetTimestamp();
        await bot.Call("getMe");
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.FromMilliseconds(70), TimeSpan.FromSeconds(5));
    }
}
