using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SpoBot.Tests.Sandbox;

public sealed class RequestTests : TelegramTest
{
    public static TheoryData<string, int, string> Addresses => new()
    {
        { "/bot123456:wrong-token/getMe", 401, "Unauthorized" },
        { "/file/bot123456:wrong-token/documents/file_1.txt", 401, "Unauthorized" },
        { "/botnonsense/getMe", 404, "Not Found" },
        { "/elsewhere", 404, "Not Found" },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_wrong_address_is_told_apart_from_a_wrong_token(string path, int status, string description)
    {
        using var response = await Bot.Http.GetAsync(path);
        var reply = await Reply.Read(response);
        Assert.Equal((status, description), (reply.Status, reply.Description));
    }

    [Fact]
    public async Task An_unknown_method_is_not_found_and_noted()
    {
        await Refused("sendTelepathy", new { chat_id = Aliya.Id }, "Not Found: method not found", 404);
        Assert.Contains("method not found", Assert.Single(Telegram.Violations).What);
    }

    [Fact]
    public async Task Methods_are_found_without_regard_to_case() => Assert.True((await Bot.Call("GETME")).Ok);

    [Fact]
    public async Task Only_get_and_post_are_spoken()
    {
        using var response = await Bot.Http.DeleteAsync(Bot.Path("getMe"));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task All_four_ways_of_passing_parameters_mean_the_same()
    {
        Assert.True((await Reply.Read(await Bot.Http.GetAsync(Bot.Path("sendMessage") + "?chat_id=1001&text=a%26b"))).Ok);
        Assert.True((await Bot.Raw("sendMessage", """{"chat_id":1001,"text":"a&b"}""")).Ok);
        Assert.True((await Bot.Raw("sendMessage", "chat_id=1001&text=a%26b", "application/x-www-form-urlencoded")).Ok);
        using var form = new MultipartFormDataContent { { new StringContent("1001"), "chat_id" }, { new StringContent("a&b"), "text" } };
        Assert.True((await Bot.Form("sendMessage", form)).Ok);
        Assert.All(Aliya.Chat.Messages, message => Assert.Equal("a&b", message.Text));
        Assert.Equal(4, Aliya.Chat.Messages.Count);
        Assert.Empty(Telegram.Violations);
    }

    [Theory]
    [InlineData("""{"chat_id":1001""", "Bad Request: can't parse request JSON object")]
    [InlineData("""{"chat_id":1001,"text":"x"} more""", "Bad Request: can't parse request JSON object")]
    [InlineData("[]", "Bad Request: object expected")]
    [InlineData("""{"chat_id":1001,"text":"x","parsemode":"HTML"}""", "Bad Request: unknown parameter \"parsemode\"")]
    [InlineData("""{"chat_id":1001,"text":{}}""", "Bad Request: parameter \"text\" must be String")]
    [InlineData("""{"chat_id":1001,"text":"x","disable_notification":"maybe"}""", "Bad Request: parameter \"disable_notification\" must be Boolean")]
    [InlineData("""{"chat_id":1001,"text":"x","message_thread_id":1.5}""", "Bad Request: parameter \"message_thread_id\" must be Integer")]
    [InlineData("""{"chat_id":1001,"text":"x","parse_mode":null}""", "Bad Request: parameter \"parse_mode\" is null: leave it out instead")]
    [InlineData("""{"chat_id":1001,"text":"x","link_preview_options":5}""", "Bad Request: object expected as link preview options")]
    [InlineData("""{"chat_id":1001,"text":"x","link_preview_options":{"is_disabled":1}}""", "Bad Request: can't parse link preview options: Field \"is_disabled\" must be of type Boolean")]
    [InlineData("""{"chat_id":1001,"text":"x","link_preview_options":{"off":true}}""", "Bad Request: unknown field \"off\" of LinkPreviewOptions in link_preview_options")]
    [InlineData("""{"chat_id":1001,"text":"x","entities":{}}""", "Bad Request: expected an Array of MessageEntity")]
    [InlineData("""{"chat_id":1001,"text":"x","entities":[{"offset":0}]}""", "Bad Request: can't parse MessageEntity: Can't find field \"type\"")]
    [InlineData("""{"chat_id":1001,"text":"x","reply_parameters":{}}""", "Bad Request: can't parse reply parameters: Can't find field \"message_id\"")]
    [InlineData("""{"chat_id":1001,"text":"x","reply_parameters":{"message_id":9}}""", "Bad Request: message to be replied not found")]
    public async Task What_the_reference_does_not_know_is_refused(string body, string description)
    {
        var reply = await Bot.Raw("sendMessage", body);
        Assert.Equal((400, description), (reply.Status, reply.Description));
        Assert.Empty(Aliya.Chat.Messages);
    }

    [Fact]
    public async Task What_the_official_server_would_forgive_is_only_noted()
    {
        await Accepted("sendMessage", new { chat_id = Aliya.Id, text = 5, disable_notification = "true" });
        Assert.Equal("5", Aliya.Chat.Last!.Text);
        Assert.True(Aliya.Chat.Last.Silent);
        Assert.Equal(2, Telegram.Violations.Count);
    }

    [Fact]
    public async Task A_lenient_telegram_notes_what_it_does_not_know_and_goes_on()
    {
        await using var lenient = await SpoBot.Sandbox.Telegram.FakeTelegram.Start(new() { Strict = false });
        using var bot = new BotSide(lenient);
        var boris = lenient.Person("Борис", started: true);
        var reply = await bot.Call("sendMessage", new { chat_id = boris.Id, text = "R&D", parse_mode = "HTML", foo = 1 });
        Assert.True(reply.Ok, reply.Description);
        Assert.Equal("R&D", boris.Chat.Last!.Text);
        Assert.Contains("foo", Assert.Single(lenient.Violations).What);
    }

    [Fact]
    public async Task Every_method_played_refuses_a_parameter_of_nobodys()
    {
        string[] methods =
        [
            "getMe", "getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo", "sendMessage", "sendPhoto", "sendDocument", "sendChatAction", "copyMessage",
            "forwardMessage", "editMessageText", "editMessageCaption", "editMessageReplyMarkup", "deleteMessage", "deleteMessages", "answerCallbackQuery",
            "getFile", "getChat", "setMyCommands", "getMyCommands", "deleteMyCommands", "setMyName", "getMyName", "setMyDescription", "getMyDescription",
            "setMyShortDescription", "getMyShortDescription", "setChatMenuButton", "getChatMenuButton",
        ];
        foreach (var method in methods)
            Assert.Equal("Bad Request: unknown parameter \"nobodys\"", (await Bot.Call(method, new { nobodys = 1 })).Description);
    }

    [Fact]
    public async Task A_body_beyond_fifty_megabytes_is_too_large()
    {
        using var content = new ByteArrayContent(new byte[51 << 20]);
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, Bot.Path("sendMessage")) { Content = content };
        request.Headers.ExpectContinue = true;
        using var response = await Bot.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_caller_killed_in_the_middle_of_its_request_has_broken_no_rule()
    {
        using (var caller = new TcpClient())
        {
            await caller.ConnectAsync(Bot.Http.BaseAddress!.Host, Bot.Http.BaseAddress.Port);
            await caller.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST {Bot.Path("getUpdates")} HTTP/1.1\r\nHost: telegram\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{\"offset\":"));
        }

        while (Telegram.Calls.Total("getUpdates") == 0)
            await Task.Delay(10);

        Assert.Empty(Telegram.Violations);
    }
}
