namespace SpoBot.Tests.Sandbox;

public sealed class StandingTests : TelegramTest
{
    private Task Refused(long chat, string description, int status) =>
        Refused("sendMessage", new { chat_id = chat, text = "x" }, description, status);

    [Fact]
    public async Task Who_has_not_pressed_start_gets_nothing()
    {
        var stranger = Telegram.Person("Незнакомец");
        await Refused(stranger.Id, "Forbidden: bot can't initiate conversation with a user", 403);
        stranger.Start();
        await Bot.Send(stranger, "здравствуйте");
    }

    [Fact]
    public async Task Nobody_lives_at_an_unknown_number()
    {
        await Refused(77, "Bad Request: chat not found", 400);
        await Refused("sendMessage", new { chat_id = "@nobody", text = "x" }, "Bad Request: chat not found");
        await Refused("sendMessage", new { text = "x" }, "Bad Request: chat_id is empty");
        Assert.Empty(Telegram.Violations.Where(violation => violation.What.Contains("chat not found")).ToList());
    }

    [Fact]
    public async Task A_blocked_bot_hears_of_it_and_may_not_write_until_it_is_unblocked()
    {
        var id = await Bot.Send(Aliya, "раз");
        Aliya.Block();
        await Refused(Aliya.Id, "Forbidden: bot was blocked by the user", 403);
        await Refused("sendChatAction", new { chat_id = Aliya.Id, action = "typing" }, "Forbidden: bot was blocked by the user", 403);
        await Refused("editMessageText", new { chat_id = Aliya.Id, message_id = id, text = "два" }, "Forbidden: bot was blocked by the user", 403);
        Aliya.Unblock();
        await Bot.Send(Aliya, "два");
        var changes = (await Bot.Updates()).ConvertAll(update => update.GetProperty("my_chat_member"));
        Assert.Equal(["kicked", "member"], changes.ConvertAll(change => change.GetProperty("new_chat_member").GetProperty("status").GetString()));
        Assert.Equal("member", changes[0].GetProperty("old_chat_member").GetProperty("status").GetString());
        Assert.Equal(Telegram.Bot.Id, changes[0].GetProperty("new_chat_member").GetProperty("user").GetProperty("id").GetInt64());
    }

    [Fact]
    public async Task Writing_again_unblocks()
    {
        Aliya.Block();
        Aliya.Say("я передумала");
        Assert.False(Aliya.Blocked);
        await Bot.Send(Aliya, "рад");
    }

    [Fact]
    public async Task A_deactivated_person_is_found_out_only_by_writing()
    {
        Aliya.Deactivate();
        await Refused(Aliya.Id, "Forbidden: user is deactivated", 403);
        Assert.Empty(await Bot.Updates());
        Assert.Throws<InvalidOperationException>(() => Aliya.Say("я призрак"));
    }

    [Fact]
    public async Task A_group_that_moved_says_where()
    {
        var group = Telegram.Group("Совещание", Aliya);
        await Accepted("sendMessage", new { chat_id = group.Chat.Id, text = "x" });
        var moved = group.Migrate();
        var reply = await Bot.Call("sendMessage", new { chat_id = group.Chat.Id, text = "x" });
        Assert.Equal((400, "Bad Request: group chat was upgraded to a supergroup chat"), (reply.Status, reply.Description));
        Assert.Equal(moved.Chat.Id, reply.Parameters.GetProperty("migrate_to_chat_id").GetInt64());
        await Accepted("sendMessage", new { chat_id = moved.Chat.Id, text = "x" });
        var updates = await Bot.Updates();
        Assert.Equal(moved.Chat.Id, updates[0].GetProperty("message").GetProperty("migrate_to_chat_id").GetInt64());
        Assert.Equal(group.Chat.Id, updates[1].GetProperty("message").GetProperty("migrate_from_chat_id").GetInt64());
    }

    [Fact]
    public async Task A_bot_thrown_out_of_a_group_may_not_write_there()
    {
        var group = Telegram.Group("Совещание", Aliya);
        var supergroup = Telegram.Group("Собрание", Aliya, super: true, username: "sobranie");
        await Accepted("sendMessage", new { chat_id = "@sobranie", text = "x" });
        group.KickBot();
        supergroup.DropBot();
        await Refused(group.Chat.Id, "Forbidden: bot was kicked from the group chat", 403);
        await Refused(supergroup.Chat.Id, "Forbidden: bot is not a member of the supergroup chat", 403);
        group.AddBot();
        await Accepted("sendMessage", new { chat_id = group.Chat.Id, text = "x" });
    }

    [Fact]
    public async Task In_a_group_the_bot_hears_only_what_is_meant_for_it()
    {
        var group = Telegram.Group("Совещание", Aliya);
        Aliya.Say("просто разговор", group.Chat);
        Aliya.Say("/status", group.Chat);
        Aliya.Say($"@{Telegram.Bot.Username} слышишь?", group.Chat);
        await Accepted("sendMessage", new { chat_id = group.Chat.Id, text = "слышу" });
        Aliya.Say("хорошо", group.Chat, group.Chat.Last);
        Assert.Equal(3, (await Bot.Updates()).Count);
        Assert.Equal(5, group.Chat.Messages.Count);
        group.AddBot(asAdministrator: true);
        Aliya.Say("а теперь всё", group.Chat);
        Assert.Equal(2, (await Bot.Updates()).Count);
    }
}
