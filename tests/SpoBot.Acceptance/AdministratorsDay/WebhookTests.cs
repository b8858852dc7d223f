using System.Net;
using System.Text;
using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;

namespace SpoBot.Acceptance.AdministratorsDay;

public sealed class WebhookTests
{
    private const string Secret = "a-secret_of_the_ministry";

    [Fact]
    public async Task A_head_is_served_the_same_when_telegram_brings_the_updates()
    {
        var listen = FreeAddress.Take();
        await using var ministry = await Open(listen);

        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Исполнено").Answered();
        await anna.WaitFor("отчёт отправлен");

        Assert.Equal(1, ministry.ReportsOf("aviation"));
        Assert.Equal(0, ministry.Telegram.Calls.Total("getUpdates"));
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task Somebody_without_the_secret_is_not_listened_to()
    {
        var listen = FreeAddress.Take();
        await using var ministry = await Open(listen);
        using var stranger = new HttpClient();

        foreach (var secret in (string?[])[null, "", "a-secret_of_the_ministr", Secret + "y"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, listen + "/updates")
            {
                Content = new StringContent("""{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"private"},"from":{"id":5,"is_bot":false,"first_name":"x"},"text":"/status"}}""", Encoding.UTF8, "application/json"),
            };
            if (secret is not null)
                request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
            Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.SendAsync(request)).StatusCode);
        }

        Assert.Null(ministry.Worker.Store.Read(session => session.Inbox.Last()));
    }

    [Fact]
    public async Task Going_back_to_polling_takes_the_webhook_off_and_loses_nothing()
    {
        var listen = FreeAddress.Take();
        await using var ministry = await Open(listen);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.PullThePlug();
        anna.Say("/status");

        await ministry.Start(new Dictionary<string, string>());

        await anna.WaitFor("План набора");
        Assert.Equal(1, ministry.Telegram.Calls.Total("deleteWebhook"));
    }

    private static Task<Ministry> Open(string listen) => Ministry.Open(
        "2024-01-09 08:00",
        [SmallRegister.Of(SmallRegister.Asks("1.1", "План набора", "10.01.2024"))],
        settings: new Dictionary<string, string>
        {
            ["Telegram:Mode"] = "Webhook",
            ["Telegram:WebhookUrl"] = listen + "/updates",
            ["Telegram:WebhookListen"] = listen,
            ["Telegram:WebhookSecret"] = Secret,
        });
}
