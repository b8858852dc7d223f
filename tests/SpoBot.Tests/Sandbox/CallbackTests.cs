using SpoBot.Sandbox.Telegram;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Sandbox;

public sealed class CallbackTests : TelegramTest
{
    private const string TooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    private readonly ManualTime _time = new();

    protected override TelegramOptions Options => new() { Clock = _time, PollBrakes = false };

    [Fact]
    public async Task A_press_that_waits_too_long_cannot_be_answered()
    {
        await Bot.Send(Aliya, "x", BotSide.Keys(("Да", "y")));
        var tap = Aliya.Press("Да");
        Assert.Equal(0, Telegram.UnansweredPresses);
        _time.Advance(TimeSpan.FromSeconds(16));
        await Refused("answerCallbackQuery", new { callback_query_id = tap.Id }, TooOld);
        Assert.Equal(1, Telegram.UnansweredPresses);
        await Refused("answerCallbackQuery", new { callback_query_id = "junk" }, TooOld);
        await Assert.ThrowsAsync<TimeoutException>(() => tap.Answered(TimeSpan.FromMilliseconds(20)));
    }

    [Fact]
    public async Task A_toast_has_at_most_two_hundred_characters_and_comes_once()
    {
        await Bot.Send(Aliya, "x", BotSide.Keys(("Да", "y")));
        var tap = Aliya.Press("Да");
        await Refused("answerCallbackQuery", new { callback_query_id = tap.Id, text = new string('x', 201) }, "Bad Request: MESSAGE_TOO_LONG");
        await Refused("answerCallbackQuery", new { callback_query_id = tap.Id, url = "https://example.com" }, "Bad Request: URL_INVALID");
        Telegram.Violations.Clear();
        await Accepted("answerCallbackQuery", new { callback_query_id = tap.Id, text = "раз", show_alert = true });
        Assert.Empty(Telegram.Violations);
        await Accepted("answerCallbackQuery", new { callback_query_id = tap.Id, text = "два" });
        Assert.Contains("answered before", Assert.Single(Telegram.Violations).What);
        var toast = Assert.Single(Aliya.Chat.Toasts);
        Assert.Equal(("раз", true), (toast.Text, toast.Alert));
    }

    [Fact]
    public async Task A_forged_press_comes_with_its_data_and_a_button_of_a_deleted_message_without_its_text()
    {
        var id = await Bot.Send(Aliya, "секрет", BotSide.Keys(("Да", "y")));
        var seen = Aliya.Chat.Last!;
        Aliya.Forge("r:999", seen);
        await Accepted("deleteMessage", new { chat_id = Aliya.Id, message_id = id });
        Aliya.Press(seen, "Да");
        var updates = await Bot.Updates();
        Assert.Equal("r:999", updates[0].GetProperty("callback_query").GetProperty("data").GetString());
        var inaccessible = updates[1].GetProperty("callback_query").GetProperty("message");
        Assert.Equal(0, inaccessible.GetProperty("date").GetInt64());
        Assert.False(inaccessible.TryGetProperty("text", out _));
    }

    [Fact]
    public async Task Somebody_else_may_forge_a_press_on_a_message_of_another_chat()
    {
        await Bot.Send(Aliya, "x", BotSide.Keys(("Да", "y")));
        var boris = Telegram.Person("Борис", started: true);
        boris.Forge("y", Aliya.Chat.Last);
        var query = (await Bot.Updates())[0].GetProperty("callback_query");
        Assert.Equal(boris.Id, query.GetProperty("from").GetProperty("id").GetInt64());
        Assert.Equal(Aliya.Id, query.GetProperty("message").GetProperty("chat").GetProperty("id").GetInt64());
    }
}
