using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Records;

namespace SpoBot.Tests.Sandbox;

public sealed class RecordTests : TelegramTest
{
    [Fact]
    public async Task The_log_knows_what_was_asked_and_how_it_was_answered()
    {
        await Bot.Send(Aliya, "раз");
        await Bot.Call("sendMessage", new { chat_id = 77, text = "два" });
        await Bot.Call("getMe");
        Assert.Equal(3, Telegram.Calls.Count);
        var call = Telegram.Calls.Of("sendMessage").Last();
        Assert.Equal((77L, 400, "Bad Request: chat not found", "два"), (call.Chat!.Value, call.Status, call.Description, call["text"]));
        Assert.Null(call["caption"]);
        Assert.False(call.Accepted);
        Assert.Equal(1, Telegram.Calls.Total("sendMessage", 200));
        Assert.Equal(2, Telegram.Calls.Total("sendMessage"));
        Assert.Equal(3, Telegram.Calls.Total());
        Telegram.Calls.Clear();
        Assert.Empty(Telegram.Calls);
    }

    [Fact]
    public async Task A_broadcast_is_held_against_those_who_should_have_had_it()
    {
        var crowd = Telegram.Crowd(4);
        foreach (var person in crowd.Take(3))
            await Bot.Send(person, "Срок завтра");
        await Bot.Send(crowd[1], "Срок завтра");
        await Bot.Send(Aliya, "Срок завтра");
        var tally = Telegram.Deliveries.Of("Срок завтра", crowd.Select(person => person.Id));
        Assert.Equal([crowd[3].Id], tally.Lost);
        Assert.Equal(new Repeat(crowd[1].Id, null, 2), Assert.Single(tally.Repeated));
        Assert.Equal([Aliya.Id], tally.Astray);
        Assert.Equal(1, tally.Extra);
        Assert.False(tally.Perfect);
        Assert.True(Telegram.Deliveries.Of(text => text.StartsWith("Срок"), [crowd[0].Id, crowd[1].Id, crowd[2].Id, Aliya.Id]).Lost is []);
        Assert.Equal((crowd[1].Id, 2), (Telegram.Deliveries.Repeats().Single().Chat, Telegram.Deliveries.Repeats().Single().Times));
    }

    [Fact]
    public async Task Keeping_little_forgets_parameters_old_messages_and_texts()
    {
        await using var telegram = await FakeTelegram.Start(new() { Keep = Keeping.Little with { Calls = 7, MessagesPerChat = 3 } });
        using var bot = new BotSide(telegram);
        var boris = telegram.Person("Борис", started: true);
        for (var i = 0; i < 10; i++)
            await bot.Send(boris, $"{i}");
        Assert.Equal(["7", "8", "9"], boris.Chat.Messages.Select(message => message.Text));
        Assert.Equal(10, boris.Chat.SentByBot);
        Assert.Equal(7, telegram.Calls.Count);
        Assert.Equal(10, telegram.Calls.Total("sendMessage", 200));
        Assert.Null(telegram.Calls.Last()["text"]);
        Assert.Equal(10, telegram.Deliveries.Count);
        Assert.True(telegram.Deliveries.Of("3", [boris.Id]).Perfect);
        Assert.Throws<InvalidOperationException>(() => telegram.Deliveries.Of(text => text == "3", [boris.Id]));
    }

    [Fact]
    public async Task A_test_can_wait_for_anything_the_bot_does()
    {
        var crowd = Telegram.Crowd(20);
        var done = Telegram.WaitUntil(telegram => telegram.Deliveries.Count == 20);
        await Task.WhenAll(crowd.Select(person => Bot.Send(person, "всем")));
        await done;
        await Assert.ThrowsAsync<TimeoutException>(() => Telegram.WaitUntil(_ => false, TimeSpan.FromMilliseconds(20)));
    }

    [Fact]
    public async Task Waiting_sees_only_what_came_after_the_person_last_acted()
    {
        await Bot.Send(Aliya, "Меню");
        Assert.Single(Aliya.Chat.News);
        Aliya.Say("ещё раз");
        Assert.Empty(Aliya.Chat.News);
        await Assert.ThrowsAsync<TimeoutException>(() => Aliya.WaitFor("Меню", TimeSpan.FromMilliseconds(20)));
        await Bot.Send(Aliya, "Меню");
        await Aliya.WaitFor(message => message.Text == "Меню");
        await Aliya.Chat.WaitUntil(chat => chat.Messages.Count == 3);
    }

    [Fact]
    public async Task Many_at_once_are_all_written_down()
    {
        var crowd = Telegram.Crowd(50);
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(number => Bot.Send(crowd[number % 50], $"{number}")));
        Assert.Equal(1000, Telegram.Deliveries.Count);
        Assert.All(crowd, person =>
        {
            Assert.Equal(20, person.Chat.Messages.Count);
            Assert.Equal(person.Chat.Messages.Select(message => message.Id).Order(), person.Chat.Messages.Select(message => message.Id));
        });
    }
}
