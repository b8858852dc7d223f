using System.Text;
using System.Text.Json;
using SpoBot.Sandbox.Telegram;

namespace SpoBot.Tests.Sandbox;

/// <summary>What one Telegram remembered, another goes on from.</summary>
public sealed class RemembranceTests : TelegramTest
{
    [Fact]
    public async Task Chats_keyboards_files_and_what_was_not_yet_heard_are_there_again()
    {
        await Bot.Send(Aliya, "Доброе утро", BotSide.Keys(("Отчитаться", "1:r:7")));
        await Bot.Send(Aliya, "Выберите", new { keyboard = new[] { new[] { new { text = "Да" } } } });
        var file = Aliya.SendDocument("план.docx", Encoding.UTF8.GetBytes("план"), "вот план").Attachment!.File!;
        Aliya.Block();

        await using var again = await GoOn();
        var aliya = Assert.Single(again.People);

        Assert.Equal((Aliya.Id, "Алия", "Петрова", true), (aliya.Id, aliya.FirstName, aliya.LastName, aliya.Blocked));
        Assert.Equal(Aliya.Chat.ToString(), aliya.Chat.ToString());
        Assert.Equal(2, aliya.Chat.SentByBot);
        Assert.Equal("Да", aliya.Chat.ReplyKeyboard!.Rows[0][0].Caption);
        Assert.Equal("план", Encoding.UTF8.GetString(aliya.Chat.Messages[2].Attachment!.File!.Bytes));
        using var bot = new BotSide(again);
        Assert.True((await bot.Call("getFile", new { file_id = file.Id })).Ok);
        var heard = await bot.Updates();
        Assert.Equal(["message", "my_chat_member"], heard.Select(update => update.EnumerateObject().Last().Name));
    }

    [Fact]
    public async Task No_number_is_given_out_twice()
    {
        Aliya.Say("раз");
        var (update, message) = (Telegram.Updates.LastId, await Bot.Send(Aliya, "два"));

        await using var again = await GoOn();
        using var bot = new BotSide(again);
        var aliya = again.People.Single();

        aliya.Say("три");
        Assert.Equal(update + 1, again.Updates.LastId);
        Assert.True(await bot.Send(aliya, "четыре") > message);
        Assert.NotEqual(aliya.Id, again.Person("Кто-то").Id);
    }

    [Fact]
    public async Task An_old_button_can_be_pressed_and_its_message_changed()
    {
        var message = await Bot.Send(Aliya, "Отчёт?", BotSide.Keys(("Отчитаться", "1:r:7")));

        await using var again = await GoOn();
        using var bot = new BotSide(again);
        var aliya = again.People.Single();
        aliya.Press("Отчитаться");
        var edit = await bot.Call("editMessageText", new { chat_id = aliya.Id, message_id = message, text = "Принято" });

        Assert.True(edit.Ok, edit.Description);
        Assert.Equal("1:r:7", (await bot.Updates()).Single().GetProperty("callback_query").GetProperty("data").GetString());
        Assert.Equal("Принято", aliya.Chat.Messages.Single().Text);
    }

    [Fact]
    public async Task Anything_else_is_refused()
    {
        await using var again = await FakeTelegram.Start();

        Assert.Throws<JsonException>(() => again.GoOn("диплом"u8.ToArray()));
    }

    private async Task<FakeTelegram> GoOn()
    {
        var again = await FakeTelegram.Start(Options);
        again.GoOn(Telegram.Remember());
        return again;
    }
}
