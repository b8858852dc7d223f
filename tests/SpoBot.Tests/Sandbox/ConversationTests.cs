using SpoBot.Sandbox.Telegram;

namespace SpoBot.Tests.Sandbox;

public sealed class ConversationTests : IAsyncLifetime
{
    private FakeTelegram _telegram = null!;
    private BotSide _bot = null!;

    public async Task InitializeAsync()
    {
        _telegram = await FakeTelegram.Start(new() { PollBrakes = false });
        _bot = new(_telegram);
    }

    public async Task DisposeAsync()
    {
        _bot.Dispose();
        await _telegram.DisposeAsync();
    }

    [Fact]
    public async Task A_person_says_something_and_the_bot_hears_it()
    {
        var aliya = _telegram.Person("Алия", "Петрова");
        aliya.Start("abc");
        var update = Assert.Single(await _bot.Updates());
        var message = update.GetProperty("message");
        Assert.Equal("/start abc", message.GetProperty("text").GetString());
        Assert.Equal(aliya.Id, message.GetProperty("chat").GetProperty("id").GetInt64());
        Assert.Equal("bot_command", message.GetProperty("entities")[0].GetProperty("type").GetString());
        Assert.Empty(await _bot.Updates());
    }

    [Fact]
    public async Task An_unconfirmed_update_comes_again()
    {
        _telegram.Person("Алия").Say("раз");
        var first = await _bot.Call("getUpdates", new { timeout = 0 });
        var second = await _bot.Call("getUpdates", new { timeout = 0 });
        Assert.Equal(first.Result[0].GetProperty("update_id").GetInt64(), second.Result[0].GetProperty("update_id").GetInt64());
    }

    [Fact]
    public async Task A_long_poll_ends_as_soon_as_somebody_speaks()
    {
        var poll = _bot.Call("getUpdates", new { timeout = 30 });
        _telegram.Person("Алия").Say("привет");
        Assert.Single((await poll.WaitAsync(TimeSpan.FromSeconds(5))).Result.EnumerateArray());
    }

    [Fact]
    public async Task A_person_presses_a_button_and_sees_the_toast_and_the_edited_message()
    {
        var aliya = _telegram.Person("Алия", started: true);
        var id = await _bot.Send(aliya, "Срок 10.02", BotSide.Keys(("Отчитаться", "r:1"), ("Позже", "l:1")));

        var tap = aliya.Press("Отчит");
        var query = Assert.Single(await _bot.Updates()).GetProperty("callback_query");
        Assert.Equal("r:1", query.GetProperty("data").GetString());
        Assert.Equal(id, query.GetProperty("message").GetProperty("message_id").GetInt64());
        Assert.True((await _bot.Call("answerCallbackQuery", new { callback_query_id = tap.Id, text = "Принято" })).Ok);
        Assert.True((await _bot.Call("editMessageText", new { chat_id = aliya.Id, message_id = id, text = "<b>Готово</b>", parse_mode = "HTML" })).Ok);

        Assert.Equal("Принято", (await tap.Answered()).Text);
        var message = await aliya.WaitFor("Готово");
        Assert.Equal("<b>Готово</b>", message.Html);
        Assert.Null(message.Keyboard);
        Assert.Equal(message, Assert.Single(aliya.Chat.Messages));
        Assert.Empty(_telegram.Violations);
    }

    [Fact]
    public async Task Waiting_ends_with_the_message_that_comes_later()
    {
        var aliya = _telegram.Person("Алия", started: true);
        var waiting = aliya.WaitFor("доброе утро");
        await _bot.Send(aliya, "Доброе утро, коллеги");
        Assert.Equal("Доброе утро, коллеги", (await waiting).Text);
    }

    [Fact]
    public async Task Waiting_in_vain_shows_the_chat()
    {
        var aliya = _telegram.Person("Алия", started: true);
        await _bot.Send(aliya, "Совсем другое");
        var error = await Assert.ThrowsAsync<TimeoutException>(() => aliya.WaitFor("доброе утро", TimeSpan.FromMilliseconds(50)));
        Assert.Contains("Совсем другое", error.Message);
    }
}
