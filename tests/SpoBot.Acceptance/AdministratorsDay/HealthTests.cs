using System.Net;
using SpoBot.Acceptance.Cast;
using SpoBot.Hosting.Http;

namespace SpoBot.Acceptance.AdministratorsDay;

public sealed class HealthTests
{
    private static readonly HttpClient Monitor = new();

    [Fact]
    public async Task A_monitor_hears_that_the_bot_is_alive_and_ready_and_learns_when_it_is_not()
    {
        var url = FreeAddress.Take();
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Register()], settings: new Dictionary<string, string> { ["Health:Url"] = url });
        await ministry.Settle();

        Assert.Equal("ok\n", await Monitor.GetStringAsync(new Uri(url + "/healthz")));
        Assert.Equal("ok\n", await Monitor.GetStringAsync(new Uri(url + "/readyz")));

        // Telegram goes away; a quarter of an hour later letters that could go still wait, and it has been silent for too long.
        await ministry.Join("Анна", Domain.People.Role.Head, "aviation");
        await ministry.Telegram.GoDown();
        ministry.Clock.Turn(TimeSpan.FromMinutes(18));
        var answer = await Monitor.GetAsync(new Uri(url + "/readyz"));
        var said = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("❌ Telegram: молчит", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Анна", said, StringComparison.Ordinal);
        Assert.Equal("ok\n", await Monitor.GetStringAsync(new Uri(url + "/healthz")));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_one_sentence_and_nothing_is_left_running()
    {
        var url = FreeAddress.Take();
        await using var first = await Ministry.Open("2024-01-09 08:00", [Register()], settings: new Dictionary<string, string> { ["Health:Url"] = url });

        var fault = await Assert.ThrowsAsync<DoorException>(() =>
            Ministry.Open("2024-01-09 08:00", [Register()], settings: new Dictionary<string, string> { ["Health:Url"] = url }));

        Assert.Contains(url, fault.Message, StringComparison.Ordinal);
        Assert.Contains("Health__Url", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_asks_in_the_chat_and_nobody_else_is_told()
    {
        const int Number = 7001;
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Register()], settings: new Dictionary<string, string> { ["Access:Admins"] = $"{Number}" });
        var admin = ministry.Telegram.Person("Админ", id: Number);
        var head = await ministry.Join("Анна", Domain.People.Role.Head, "aviation");

        admin.Say("/health");
        var screen = await admin.WaitFor("Здоровье бота");
        head.Say("/health");
        await head.WaitFor("Я понимаю кнопки и команды");

        Assert.Contains("Обход", screen.Text, StringComparison.Ordinal);
        Assert.Contains("Диск", screen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Здоровье бота", string.Join('\n', head.Chat.Messages.Select(message => message.Text)), StringComparison.Ordinal);
        Assert.Empty(ministry.Telegram.Violations);
    }

    private static Domain.Register.Catalog Register() => SmallRegister.Of(SmallRegister.Asks("1.1", "План набора", "10.01.2024"));
}
