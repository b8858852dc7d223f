using SpoBot.Telegram;

namespace SpoBot.Tests.Telegram;

public class SecretsTests
{
    [Theory]
    [InlineData("POST https://api.telegram.org/bot123456:AAbb-cc_dd/sendMessage failed", "POST https://api.telegram.org/bot123456:…/sendMessage failed")]
    [InlineData("token 1234567890:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1", "token 1234567890:…")]
    [InlineData("socks5://kate:qwerty@10.0.0.1:1080 refused", "socks5://…@10.0.0.1:1080 refused")]
    [InlineData("at 10:15:30 letter 17 to chat 501: refused", "at 10:15:30 letter 17 to chat 501: refused")]
    [InlineData("https://example.org:8443/robot", "https://example.org:8443/robot")]
    public void Tokens_and_proxy_passwords_are_masked_and_nothing_else(string text, string expected) =>
        Assert.Equal(expected, Secrets.Mask(text));
}
