using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Records;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Sandbox;

public sealed class EditTests : TelegramTest
{
    private const string NotModified =
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    private readonly ManualTime _time = new();

    protected override TelegramOptions Options => new() { Clock = _time };

    [Fact]
    public async Task The_same_again_is_not_modified_and_counts_as_waste()
    {
        var keys = BotSide.Keys(("Да", "y"));
        var id = await Bot.Send(Aliya, "x", keys);
        await Refused("editMessageText", new { chat_id = Aliya.Id, message_id = id, text = "x", reply_markup = keys }, NotModified);
        await Refused("editMessageReplyMarkup", new { chat_id = Aliya.Id, message_id = id, reply_markup = keys }, NotModified);
        Assert.All(Telegram.Violations, violation => Assert.Equal(Severity.Warning, violation.Severity));
        await Accepted("editMessageText", new { chat_id = Aliya.Id, message_id = id, text = "<b>x</b>", parse_mode = "HTML", reply_markup = keys });
    }

    [Fact]
    public async Task An_edit_without_a_keyboard_takes_the_keyboard_away()
    {
        var id = await Bot.Send(Aliya, "x", BotSide.Keys(("Да", "y")));
        await Accepted("editMessageText", new { chat_id = Aliya.Id, message_id = id, text = "x" });
        Assert.Null(Aliya.Chat.Last!.Keyboard);
        await Accepted("editMessageReplyMarkup", new { chat_id = Aliya.Id, message_id = id, reply_markup = BotSide.Keys(("Нет", "n")) });
        Assert.Equal(["Нет"], Aliya.Chat.Last!.Buttons);
    }

    [Fact]
    public async Task An_edit_says_when_it_was_made_and_keeps_the_date()
    {
        var id = await Bot.Send(Aliya, "x");
        var sent = _time.GetUtcNow();
        _time.Advance(TimeSpan.FromMinutes(5));
        var reply = await Accepted("editMessageText", new { chat_id = Aliya.Id, message_id = id, text = "y" });
        Assert.Equal(sent.ToUnixTimeSeconds(), reply.Result.GetProperty("date").GetInt64());
        Assert.Equal(sent.ToUnixTimeSeconds() + 300, reply.Result.GetProperty("edit_date").GetInt64());
    }

    [Fact]
    public async Task What_cannot_be_edited_says_why()
    {
        var said = Aliya.Say("моё");
        await Refused("editMessageText", new { chat_id = Aliya.Id, message_id = said.Id, text = "y" }, "Bad Request: message can't be edited");
        await Refused("editMessageText", new { chat_id = Aliya.Id, message_id = 9999, text = "y" }, "Bad Request: message to edit not found");
        await Refused("editMessageText", new { chat_id = Aliya.Id, text = "y" }, "Bad Request: message to edit not found");
        await Refused("editMessageText", new { message_id = 1, text = "y" }, "Bad Request: chat_id is empty");
        await Refused("editMessageText", new { text = "y" }, "Bad Request: message identifier is not specified");
        await Refused("editMessageText", new { inline_message_id = "abc", text = "y" }, "Bad Request: MESSAGE_ID_INVALID");
        var id = await Bot.Send(Aliya, "x");
        await Refused("editMessageText", new { chat_id = Aliya.Id, message_id = id, text = "" }, "Bad Request: message text is empty");
        await Refused("editMessageText", new { chat_id = Aliya.Id, message_id = id, text = new string('x', 4097) }, "Bad Request: message is too long");
        await Refused("editMessageCaption", new { chat_id = Aliya.Id, message_id = id, caption = "y" }, "Bad Request: there is no caption in the message to edit");
        await Refused(
            "editMessageText",
            new { chat_id = Aliya.Id, message_id = id, text = "y", reply_markup = new { keyboard = new[] { new[] { "a" } } } },
            "Bad Request: inline keyboard expected");
        Assert.Equal("x", Aliya.Chat.Last!.Text);
    }

    [Fact]
    public async Task A_message_can_be_deleted_for_two_days()
    {
        var first = await Bot.Send(Aliya, "раз");
        var said = Aliya.Say("моё");
        await Accepted("deleteMessage", new { chat_id = Aliya.Id, message_id = said.Id });
        await Refused("deleteMessage", new { chat_id = Aliya.Id, message_id = said.Id }, "Bad Request: message to delete not found");
        await Refused("deleteMessage", new { chat_id = Aliya.Id }, "Bad Request: message identifier is not specified");
        await Refused("deleteMessage", new { message_id = 1 }, "Bad Request: chat identifier is not specified");
        _time.Advance(TimeSpan.FromHours(49));
        await Refused("deleteMessage", new { chat_id = Aliya.Id, message_id = first }, "Bad Request: message can't be deleted for everyone");
        Assert.Equal("раз", Assert.Single(Aliya.Chat.Messages).Text);
        Assert.DoesNotContain(Telegram.Violations, violation => violation.What.Contains("not found"));
    }

    [Fact]
    public async Task Several_are_deleted_at_once_and_the_missing_do_not_matter()
    {
        var first = await Bot.Send(Aliya, "раз");
        await Bot.Send(Aliya, "два");
        await Accepted("deleteMessages", new { chat_id = Aliya.Id, message_ids = new[] { first, 9999 } });
        Assert.Equal("два", Assert.Single(Aliya.Chat.Messages).Text);
        await Refused("deleteMessages", new { chat_id = Aliya.Id, message_ids = Array.Empty<int>() }, "Bad Request: message identifiers are not specified");
        await Refused("deleteMessages", new { chat_id = Aliya.Id, message_ids = Enumerable.Range(1, 101) }, "Bad Request: too many message identifiers specified");
    }
}
