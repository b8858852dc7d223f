using SpoBot.Telegram;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Telegram;

public class WireTests
{
    [Theory]
    [InlineData("socks5://127.0.0.1:{0}", null)]
    [InlineData("socks5://kate:p%40ss@127.0.0.1:{0}", "kate:p@ss")]
    [InlineData("http://127.0.0.1:{0}", null)]
    public async Task Telegram_is_reached_through_the_proxy(string address, string? credentials)
    {
        using var proxy = new ProxyServer(isSocks: address.StartsWith("socks5", StringComparison.Ordinal));
        await using var box = await PostBox.Open(change: settings => settings with { Proxy = string.Format(address, proxy.Port) });

        Assert.True((await box.Api.GetMe(default)).IsBot);

        Assert.Equal(1, proxy.Passed);
        Assert.Equal(credentials, proxy.Credentials);
    }

    [Fact]
    public async Task A_dead_proxy_is_named_without_its_password()
    {
        await using var box = await PostBox.Open(change: settings => settings with { Proxy = "socks5://kate:qwerty@127.0.0.1:1" });

        var fault = await Assert.ThrowsAsync<TelegramException>(() => box.Api.GetMe(default));

        Assert.DoesNotContain("qwerty", fault.ToString());
        Assert.DoesNotContain(box.Telegram.Token, fault.ToString());
    }

    [Fact]
    public async Task One_connection_serves_many_calls()
    {
        using var proxy = new ProxyServer(isSocks: true);
        await using var box = await PostBox.Open(change: settings => settings with { Proxy = $"socks5://127.0.0.1:{proxy.Port}" });

        for (var i = 0; i < 20; i++)
            await box.Api.GetMe(default);

        Assert.Equal(1, proxy.Passed);
    }

    [Fact]
    public async Task Whoever_stops_waiting_is_let_go_at_once()
    {
        await using var box = await PostBox.Open();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => box.Api.GetUpdates(null, 100, patience.Token));
    }
}
