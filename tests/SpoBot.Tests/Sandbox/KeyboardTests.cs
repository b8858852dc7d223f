namespace SpoBot.Tests.Sandbox;

public sealed class KeyboardTests : TelegramTest
{
    private object With(object markup) => new { chat_id = Aliya.Id, text = "x", reply_markup = markup };

    private object Inline(params object[] row) => With(new { inline_keyboard = new[] { row } });

    private static object Key(string text, string data) => new { text, callback_data = data };

    [Fact]
    public async Task Sixty_four_bytes_of_data_fit_and_one_more_does_not()
    {
        await Accepted("sendMessage", Inline(Key("a", new string('я', 32))));
        await Refused("sendMessage", Inline(Key("a", new string('я', 32) + "x")), "Bad Request: BUTTON_DATA_INVALID");
        await Refused("sendMessage", Inline(Key("a", new string('x', 65))), "Bad Request: BUTTON_DATA_INVALID");
    }

    [Fact]
    public async Task A_hundred_buttons_fit_eight_in_a_row()
    {
        object[][] Rows(int rows, int inRow) => [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, inRow).Select(n => Key("a", $"{n}")).ToArray())];
        await Accepted("sendMessage", With(new { inline_keyboard = Rows(100, 1) }));
        await Accepted("sendMessage", With(new { inline_keyboard = Rows(12, 8) }));
        await Refused("sendMessage", With(new { inline_keyboard = Rows(101, 1) }), "Bad Request: reply markup is too long");
        await Refused("sendMessage", With(new { inline_keyboard = Rows(1, 9) }), "Bad Request: reply markup is too long");
    }

    [Theory]
    [InlineData("""{"text":"a"}""", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"text":"a","callback_data":""}""", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"callback_data":"a"}""", "can't parse inline keyboard button: Can't find field \"text\"")]
    [InlineData("""{"text":[],"callback_data":"a"}""", "can't parse inline keyboard button: Field \"text\" must be of type String")]
    [InlineData("""{"text":" ","callback_data":"a"}""", "inline keyboard button text must be non-empty")]
    [InlineData("""{"text":"a","callback_data":"a","style":"purple"}""", "can't parse inline keyboard button: invalid button style specified")]
    [InlineData("""{"text":"a","callback_data":"a","colour":"red"}""", "unknown field \"colour\" of InlineKeyboardButton in reply_markup.inline_keyboard[0][0]")]
    [InlineData("""{"text":"a","url":"nowhere"}""", "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL")]
    [InlineData("""{"text":"a","copy_text":{"text":""}}""", "BUTTON_COPY_TEXT_INVALID")]
    [InlineData("\"a\"", "can't parse inline keyboard button: InlineKeyboardButton must be an Object")]
    public async Task A_bad_button_is_refused(string button, string description)
    {
        var reply = await Bot.Raw("sendMessage", $$$"""{"chat_id":1001,"text":"x","reply_markup":{"inline_keyboard":[[{{{button}}}]]}}""");
        Assert.Equal((400, "Bad Request: " + description), (reply.Status, reply.Description));
    }

    [Theory]
    [InlineData("[]", "object expected as reply markup")]
    [InlineData("5", "object expected as reply markup")]
    [InlineData("\"{\\\"inline\"", "can't parse reply keyboard markup JSON object")]
    [InlineData("""{"inline_keyboard":[{}]}""", "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays")]
    [InlineData("""{"keyboard":[5]}""", "field \"keyboard\" must be an Array of Arrays")]
    [InlineData("""{"keyboard":[[" "]]}""", "keyboard button text must be non-empty")]
    [InlineData("""{"keyboard":[[{}]]}""", "can't parse keyboard button: Can't find field \"text\"")]
    public async Task A_bad_keyboard_is_refused(string markup, string description)
    {
        var reply = await Bot.Raw("sendMessage", $$"""{"chat_id":1001,"text":"x","reply_markup":{{markup}}}""");
        Assert.Equal((400, "Bad Request: " + description), (reply.Status, reply.Description));
    }

    [Fact]
    public async Task A_keyboard_comes_back_as_it_was_sent()
    {
        var reply = await Accepted("sendMessage", Inline(Key("Отчитаться", "r:1"), new { text = "Сайт", url = "https://example.com" }));
        var row = reply.Result.GetProperty("reply_markup").GetProperty("inline_keyboard")[0];
        Assert.Equal("r:1", row[0].GetProperty("callback_data").GetString());
        Assert.Equal(["Отчитаться", "Сайт"], Aliya.Chat.Last!.Buttons);
        Assert.Throws<InvalidOperationException>(() => Aliya.Press("Сайт"));
    }

    [Fact]
    public async Task A_reply_keyboard_stays_until_it_is_removed_and_its_buttons_are_said()
    {
        object[] row = ["Статус", new { text = "Мой номер", request_contact = true }];
        await Accepted("sendMessage", With(new { keyboard = new[] { row }, resize_keyboard = true }));
        await Accepted("sendMessage", new { chat_id = Aliya.Id, text = "ещё" });
        Aliya.Press("Статус");
        Assert.Equal("Статус", Aliya.Chat.Messages[^1].Text);
        Aliya.Press("Мой номер");
        Assert.Equal(Aliya.Id, Aliya.Chat.Messages[^1].Attachment!.UserId);
        await Accepted("sendMessage", With(new { remove_keyboard = true }));
        Assert.Null(Aliya.Chat.ReplyKeyboard);
        Assert.Throws<InvalidOperationException>(() => Aliya.Press("Статус"));
    }

    [Fact]
    public async Task Asking_for_a_phone_number_in_a_group_is_refused()
    {
        var group = Telegram.Group("Совещание", Aliya);
        await Refused(
            "sendMessage",
            new { chat_id = group.Chat.Id, text = "x", reply_markup = new { keyboard = new[] { new[] { new { text = "Номер", request_contact = true } } } } },
            "Bad Request: phone number can be requested in private chats only");
    }

    [Fact]
    public async Task The_newest_fitting_button_is_pressed_and_a_whole_caption_beats_a_part()
    {
        await Accepted("sendMessage", Inline(Key("Да", "old")));
        await Accepted("sendMessage", Inline(Key("Да, всё", "long"), Key("Да", "new")));
        Assert.Equal("new", Aliya.Press("Да").Data);
        Assert.Equal("long", Aliya.Press("да, в").Data);
        Assert.Equal("old", Aliya.Press("old").Data);
        var error = Assert.Throws<InvalidOperationException>(() => Aliya.Press("Нет"));
        Assert.Contains("[Да, всё] [Да]", error.Message);
    }
}
