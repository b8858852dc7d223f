using System.Net;
using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Tests.Sandbox;

public sealed class FaultTests : IAsyncLifetime
{
    private FakeTelegram _telegram = null!;
    private BotSide _bot = null!;
    private Person _aliya = null!;

    public async Task InitializeAsync()
    {
        _telegram = await FakeTelegram.Start();
        _bot = new(_telegram);
        _aliya = _telegram.Person("Алия", started: true);
    }

    public async Task DisposeAsync()
    {
        _bot.Dispose();
        await _telegram.DisposeAsync();
    }

    private Task<Reply> Say(string text) => _bot.Call("sendMessage", new { chat_id = _aliya.Id, text });

    [Fact]
    public async Task A_scripted_refusal_has_no_effect_and_happens_as_often_as_told()
    {
        _telegram.Faults.Add(Fault.TooMany(7) with { Method = "sendMessage", After = 1, Times = 2 });
        var statuses = new List<int>();
        for (var i = 0; i < 4; i++)
            statuses.Add((await Say($"{i}")).Status);
        Assert.Equal([200, 429, 429, 200], statuses);
        Assert.Equal(["0", "3"], _aliya.Chat.Messages.Select(message => message.Text));
        Assert.Equal(2, _telegram.Faults.Hits);
    }

    [Fact]
    public async Task Too_many_says_how_long_to_wait_in_both_places()
    {
        _telegram.Faults.Add(Fault.TooMany(7));
        var reply = await Say("раз");
        Assert.Equal("Too Many Requests: retry after 7", reply.Description);
        Assert.Equal(7, reply.Parameters.GetProperty("retry_after").GetInt32());
        Assert.Equal(TimeSpan.FromSeconds(7), reply.RetryAfterHeader);
    }

    [Fact]
    public async Task A_broken_proxy_answers_in_html()
    {
        _telegram.Faults.Add(Fault.Html(502));
        using var response = await _bot.Http.GetAsync(_bot.Path("getMe"));
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.StartsWith("<html>", await response.Content.ReadAsStringAsync());
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task After_a_reset_nothing_has_arrived()
    {
        _telegram.Faults.Add(Fault.Reset);
        await Assert.ThrowsAsync<HttpRequestException>(() => Say("раз"));
        Assert.Empty(_aliya.Chat.Messages);
    }

    [Fact]
    public async Task A_lost_answer_means_that_the_message_is_there_and_nobody_says_so()
    {
        _telegram.Faults.Add(Fault.Lost);
        await Assert.ThrowsAsync<HttpRequestException>(() => Say("раз"));
        Assert.Equal("раз", Assert.Single(_aliya.Chat.Messages).Text);
        await Say("раз");
        Assert.Equal(1, _telegram.Deliveries.Of("раз", [_aliya.Id]).Extra);
        var call = _telegram.Calls.First();
        Assert.True(call.Accepted);
        Assert.Equal(0, call.Status);
        Assert.Equal(FaultKind.Reset, call.Fault);
    }

    [Fact]
    public async Task A_truncated_answer_breaks_off_in_the_middle()
    {
        _telegram.Faults.Add(Fault.Truncated);
        await Assert.ThrowsAsync<HttpRequestException>(() => Say("раз"));
        Assert.Single(_aliya.Chat.Messages);
    }

    [Fact]
    public async Task An_empty_answer_is_200_with_nothing_in_it()
    {
        _telegram.Faults.Add(Fault.Empty);
        using var response = await _bot.Http.GetAsync(_bot.Path("getMe"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_delayed_answer_is_late_while_its_effect_is_not()
    {
        _telegram.Faults.Add(Fault.Delay(TimeSpan.FromSeconds(30)));
        using var impatient = new CancellationTokenSource();
        var call = _bot.Http.PostAsync(_bot.Path("sendMessage"), new FormUrlEncodedContent([new("chat_id", $"{_aliya.Id}"), new("text", "раз")]), impatient.Token);
        await _aliya.WaitFor("раз");
        Assert.False(call.IsCompleted);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_call_held_back_has_its_effect_later()
    {
        _telegram.Faults.Add(Fault.Hold(TimeSpan.FromMilliseconds(150)));
        var call = Say("раз");
        await _telegram.WaitUntil(_ => _telegram.Faults.Hits == 1 || call.IsCompleted);
        Assert.Empty(_aliya.Chat.Messages);
        Assert.True((await call).Ok);
    }

    [Fact]
    public async Task A_hanging_call_is_let_go_when_the_faults_are_cleared()
    {
        _telegram.Faults.Add(Fault.Hang);
        var call = Say("раз");
        Assert.NotEqual(call, await Task.WhenAny(call, Task.Delay(100)));
        _telegram.Faults.Clear();
        await Assert.ThrowsAsync<HttpRequestException>(() => call);
        Assert.True((await Say("два")).Ok);
    }

    [Fact]
    public async Task A_fault_may_be_meant_for_one_person_one_method_one_text()
    {
        var other = _telegram.Person("Борис", started: true);
        _telegram.Faults.Add(
            Fault.Error(400, "Bad Request: not him") with { Chat = other.Id, Times = Fault.Always },
            Fault.Error(400, "Bad Request: not these words") with { Text = "срок", Times = Fault.Always },
            Fault.Error(400, "Bad Request: not this method") with { Method = "getMe", Times = Fault.Always });
        Assert.True((await Say("привет")).Ok);
        Assert.Equal("Bad Request: not these words", (await Say("Ваш срок")).Description);
        Assert.Equal("Bad Request: not him", (await _bot.Call("sendMessage", new { chat_id = other.Id, text = "привет" })).Description);
        Assert.Equal("Bad Request: not this method", (await _bot.Call("getMe")).Description);
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
        var poll = _bot.Call("getUpdates", new { timeout = 30 });
        await _telegram.GoDown();
        await Assert.ThrowsAsync<HttpRequestException>(() => poll);
        _aliya.Say("слышно?");
        await Assert.ThrowsAsync<HttpRequestException>(() => _bot.Call("getMe"));
        await _telegram.ComeBack();
        Assert.Single(await _bot.Updates());
    }

    [Fact]
    public async Task A_call_that_was_made_takes_its_course_though_the_caller_died()
    {
        _telegram.Latency = TimeSpan.FromMilliseconds(600);
        using var dying = new CancellationTokenSource();
        var form = new FormUrlEncodedContent([new("chat_id", $"{_aliya.Id}"), new("text", "последнее слово")]);
        var call = _bot.Http.PostAsync(_bot.Path("sendMessage"), form, dying.Token);
        dying.CancelAfter(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Empty(_aliya.Chat.Messages);
        await _aliya.WaitFor("последнее слово");
    }

    [Fact]
    public async Task Latency_holds_every_answer_back()
    {
        _telegram.Latency = TimeSpan.FromMilliseconds(80);
        var began = TimeProvider.System.GetTimestamp();
        await _bot.Call("getMe");
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.FromMilliseconds(70), TimeSpan.FromSeconds(5));
    }
}
