using SpoBot.Sandbox.Telegram;

namespace SpoBot.Tests.Sandbox;

public sealed class WebhookTests : TelegramTest
{
    protected override TelegramOptions Options => new() { PollBrakes = false, WebhookPause = TimeSpan.FromMilliseconds(5) };

    [Fact]
    public async Task Updates_are_posted_with_the_secret_and_confirmed_by_a_good_answer()
    {
        await using var receiver = await Receiver.Start();
        Aliya.Say("до того");
        Assert.Equal("Webhook was set", (await Accepted("setWebhook", new { url = receiver.Url, secret_token = "s3cret_-" })).Description);
        Aliya.Say("после");
        await Telegram.Updates.Drained();
        Assert.Equal(["до того", "после"], receiver.Texts);
        Assert.All(receiver.Posted, post => Assert.Equal("s3cret_-", post.Secret));
    }

    [Fact]
    public async Task A_bad_answer_means_once_more_and_the_reason_can_be_read()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answer = count => (count < 3 ? 500 : 200, "");
        await Accepted("setWebhook", new { url = receiver.Url });
        Aliya.Say("раз");
        await Telegram.Updates.Drained();
        Assert.Equal(3, receiver.Posted.Count);
        Assert.Single(receiver.Posted.Select(post => post.Update.GetProperty("update_id").GetInt64()).Distinct());
        var info = (await Accepted("getWebhookInfo")).Result;
        Assert.Equal("Wrong response from the webhook: 500 Internal Server Error", info.GetProperty("last_error_message").GetString());
        Assert.Equal(0, info.GetProperty("pending_update_count").GetInt32());
    }

    [Fact]
    public async Task The_updates_of_one_person_keep_their_order_while_another_does_not_wait()
    {
        await using var receiver = await Receiver.Start();
        var boris = Telegram.Person("Борис", started: true);
        receiver.Answer = _ => (receiver.Texts.Contains("готово") ? 200 : 500, "");
        await Accepted("setWebhook", new { url = receiver.Url });
        Aliya.Say("раз");
        Aliya.Say("два");
        boris.Say("готово");
        await Telegram.Updates.Drained();
        Assert.Equal(["раз", "два"], receiver.Texts.Where(text => text != "готово").Distinct());
    }

    [Fact]
    public async Task An_answer_may_carry_a_call()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answer = _ => (200, $$"""{"method":"sendMessage","chat_id":{{Aliya.Id}},"text":"в ответ"}""");
        await Accepted("setWebhook", new { url = receiver.Url });
        Aliya.Say("раз");
        await Aliya.WaitFor("в ответ");
    }

    [Fact]
    public async Task Polling_and_webhook_exclude_each_other()
    {
        var poll = Bot.Call("getUpdates", new { timeout = 30 });
        await Telegram.Updates.Polled();
        await Accepted("setWebhook", new { url = "http://127.0.0.1:9/hook" });
        Assert.Equal("Conflict: terminated by setWebhook request", (await poll.WaitAsync(TimeSpan.FromSeconds(5))).Description);
        await Refused("getUpdates", new { }, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", 409);
        Assert.Equal("Webhook was deleted", (await Accepted("deleteWebhook")).Description);
        Assert.Equal("Webhook is already deleted", (await Accepted("deleteWebhook")).Description);
        await Accepted("getUpdates");
    }

    [Fact]
    public async Task Setting_the_same_again_changes_nothing_and_pending_updates_can_be_dropped()
    {
        Aliya.Say("раз");
        var hook = new { url = "http://127.0.0.1:9/hook", max_connections = 5, allowed_updates = new[] { "message" } };
        await Accepted("setWebhook", hook);
        Assert.Equal("Webhook is already set", (await Accepted("setWebhook", hook)).Description);
        var info = (await Accepted("getWebhookInfo")).Result;
        Assert.Equal(hook.url, info.GetProperty("url").GetString());
        Assert.Equal(5, info.GetProperty("max_connections").GetInt32());
        Assert.Equal(1, info.GetProperty("pending_update_count").GetInt32());
        Assert.Equal("message", info.GetProperty("allowed_updates")[0].GetString());
        await Accepted("deleteWebhook", new { drop_pending_updates = true });
        Assert.Equal(0, Telegram.Updates.Waiting);
    }

    [Theory]
    [InlineData("nowhere", "", "invalid webhook URL specified")]
    [InlineData("https://example.com/hook", "", "bad webhook: the sandbox posts to loopback addresses only")]
    [InlineData("http://127.0.0.1:9/", "a b", "secret token contains unallowed characters")]
    public async Task A_bad_webhook_is_refused(string url, string secret_token, string description) =>
        await Refused("setWebhook", new { url, secret_token }, "Bad Request: " + description);

    [Fact]
    public async Task A_secret_has_at_most_256_characters_and_an_address_is_needed()
    {
        await Refused("setWebhook", new { url = "http://127.0.0.1:9/", secret_token = new string('a', 257) }, "Bad Request: secret token is too long");
        await Refused("setWebhook", new { }, "Bad Request: parameter \"url\" is required");
    }
}
