namespace SpoBot.Tests.Sandbox;

public sealed class ProfileTests : TelegramTest
{
    private static object Commands(params string[] names) => names.Select(name => new { command = name, description = "нечто" }).ToArray();

    [Fact]
    public async Task A_person_is_offered_the_commands_of_the_narrowest_scope()
    {
        await Accepted("setMyCommands", new { commands = Commands("start") });
        Assert.Equal("start", Assert.Single(Telegram.Profile.CommandsFor(Aliya)).Command);
        await Accepted("setMyCommands", new { commands = Commands("status"), scope = new { type = "all_private_chats" } });
        await Accepted("setMyCommands", new { commands = Commands("overview", "inbox"), scope = new { type = "chat", chat_id = Aliya.Id } });
        var boris = Telegram.Person("Борис");
        Assert.Equal("status", Assert.Single(Telegram.Profile.CommandsFor(boris)).Command);
        Assert.Equal(["overview", "inbox"], Telegram.Profile.CommandsFor(Aliya).Select(command => command.Command));
        Assert.Equal(2, (await Accepted("getMyCommands", new { scope = new { type = "chat", chat_id = Aliya.Id } })).Result.GetArrayLength());
        await Accepted("deleteMyCommands", new { scope = new { type = "chat", chat_id = Aliya.Id } });
        Assert.Equal("status", Assert.Single(Telegram.Profile.CommandsFor(Aliya)).Command);
        Assert.Equal("start", (await Accepted("getMyCommands")).Result[0].GetProperty("command").GetString());
    }

    [Theory]
    [InlineData("""{"commands":[{"command":"Start","description":"x"}]}""", "BOT_COMMAND_INVALID")]
    [InlineData("""{"commands":[{"command":"статус","description":"x"}]}""", "BOT_COMMAND_INVALID")]
    [InlineData("""{"commands":[{"command":"","description":"x"}]}""", "command must be non-empty")]
    [InlineData("""{"commands":[{"command":"a23456789012345678901234567890123","description":"x"}]}""", "command length must not exceed 32")]
    [InlineData("""{"commands":[{"command":"a","description":" "}]}""", "command description must be non-empty")]
    [InlineData("""{"commands":[{"command":"a"}]}""", "can't parse BotCommand: Can't find field \"description\"")]
    [InlineData("""{"commands":{}}""", "expected an Array of BotCommand")]
    [InlineData("{}", "parameter \"commands\" is required")]
    [InlineData("""{"commands":[],"scope":{}}""", "can't parse BotCommandScope: Can't find field \"type\"")]
    [InlineData("""{"commands":[],"scope":{"type":"everybody"}}""", "can't parse BotCommandScope: Unsupported type specified")]
    [InlineData("""{"commands":[],"scope":{"type":"chat"}}""", "can't parse BotCommandScope: Can't find field \"chat_id\"")]
    [InlineData("""{"commands":[],"scope":{"type":"chat_member","chat_id":1001}}""", "can't parse BotCommandScope: Can't find field \"user_id\"")]
    [InlineData("""{"commands":[],"scope":{"type":"chat_member","chat_id":1001,"user_id":0}}""", "can't parse BotCommandScope: Invalid user_id specified")]
    [InlineData("""{"commands":[],"scope":{"type":"chat_administrators","chat_id":1001}}""", "can't use specified scope in private chats")]
    [InlineData("""{"commands":[],"scope":{"type":"chat","chat_id":77}}""", "chat not found")]
    [InlineData("""{"commands":[],"language_code":"rus"}""", "invalid language code specified")]
    public async Task Bad_commands_are_refused(string body, string description) =>
        Assert.Equal("Bad Request: " + description, (await Bot.Raw("setMyCommands", body)).Description);

    [Fact]
    public async Task A_hundred_commands_with_256_characters_of_description_are_the_most()
    {
        await Accepted("setMyCommands", new { commands = Commands([.. Enumerable.Range(0, 100).Select(n => $"c{n}")]) });
        await Refused("setMyCommands", new { commands = Commands([.. Enumerable.Range(0, 101).Select(n => $"c{n}")]) }, "Bad Request: BOT_COMMANDS_TOO_MUCH");
        var wordy = new { command = "a", description = new string('x', 257) };
        await Refused("setMyCommands", new { commands = new[] { wordy } }, "Bad Request: command description length must not exceed 256");
    }

    [Fact]
    public async Task Name_and_descriptions_are_kept_by_language_and_have_limits()
    {
        Assert.Equal(Telegram.Bot.Name, (await Accepted("getMyName")).Result.GetProperty("name").GetString());
        await Accepted("setMyName", new { name = "СПО" });
        await Accepted("setMyDescription", new { description = "Бот" });
        await Accepted("setMyDescription", new { description = "По-русски", language_code = "ru" });
        await Accepted("setMyShortDescription", new { short_description = "Кратко" });
        Assert.Equal("СПО", Telegram.Profile.Name());
        Assert.Equal("Кратко", Telegram.Profile.ShortDescription());
        Assert.Equal("Бот", Telegram.Profile.Description());
        Assert.Equal("По-русски", Telegram.Profile.Description("ru"));
        Assert.Equal("По-русски", (await Accepted("getMyDescription", new { language_code = "ru" })).Result.GetProperty("description").GetString());
        Assert.Equal("Кратко", (await Accepted("getMyShortDescription")).Result.GetProperty("short_description").GetString());
        await Refused("setMyName", new { name = new string('x', 65) }, "Bad Request: BOT_TITLE_INVALID");
        await Refused("setMyDescription", new { description = new string('x', 513) }, "Bad Request: BOT_DESCRIPTION_INVALID");
        await Refused("setMyShortDescription", new { short_description = new string('x', 121) }, "Bad Request: BOT_SHORT_DESCRIPTION_INVALID");
    }

    [Fact]
    public async Task The_menu_button_is_common_or_somebodys_own()
    {
        var open = new { type = "web_app", text = "Открыть", web_app = new { url = "https://example.com" } };
        await Accepted("setChatMenuButton", new { chat_id = Aliya.Id, menu_button = open });
        Assert.Equal("web_app", (await Accepted("getChatMenuButton", new { chat_id = Aliya.Id })).Result.GetProperty("type").GetString());
        Assert.Equal("commands", (await Accepted("getChatMenuButton")).Result.GetProperty("type").GetString());
        await Accepted("setChatMenuButton", new { chat_id = Aliya.Id });
        Assert.Contains("commands", Telegram.Profile.MenuButton(Aliya.Id));
        await Refused("setChatMenuButton", new { menu_button = new { type = "x" } }, "Bad Request: can't parse menu button: MenuButton has unsupported type");
        await Refused("setChatMenuButton", new { menu_button = new { type = "web_app" } }, "Bad Request: can't parse menu button: Can't find field \"web_app\"");
        await Refused("setChatMenuButton", new { chat_id = 77 }, "Bad Request: chat not found");
    }

    [Fact]
    public async Task The_bot_knows_itself_and_the_person_before_it()
    {
        var me = (await Accepted("getMe")).Result;
        Assert.Equal((123456, true), (me.GetProperty("id").GetInt64(), me.GetProperty("is_bot").GetBoolean()));
        var chat = (await Accepted("getChat", new { chat_id = Aliya.Id })).Result;
        Assert.Equal(("private", "Петрова"), (chat.GetProperty("type").GetString(), chat.GetProperty("last_name").GetString()));
        await Refused("getChat", new { chat_id = 77 }, "Bad Request: chat not found");
    }

    [Fact]
    public async Task An_action_is_seen_and_a_strange_one_refused()
    {
        await Accepted("sendChatAction", new { chat_id = Aliya.Id, action = "upload_document" });
        Assert.Equal("upload_document", Aliya.Chat.Action!.Name);
        await Refused("sendChatAction", new { chat_id = Aliya.Id, action = "dance" }, "Bad Request: wrong parameter action in request");
    }
}
