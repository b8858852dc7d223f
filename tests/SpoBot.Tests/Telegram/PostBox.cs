using SpoBot.Sandbox.Telegram;
using SpoBot.Telegram;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Telegram;

/// <summary>A Telegram of our own with the bot's client plugged in.</summary>
internal sealed class PostBox : IAsyncDisposable
{
    private PostBox(FakeTelegram telegram, WireSettings settings)
    {
        Telegram = telegram;
        Wire = new Wire(settings);
        Api = new BotApi(Wire, settings);
        Post = new TelegramPost(Wire, settings, TimeProvider.System, Log);
    }

    public FakeTelegram Telegram { get; }

    public Wire Wire { get; }

    public BotApi Api { get; }

    public TelegramPost Post { get; }

    public ListLogger<TelegramPost> Log { get; } = new();

    public static async Task<PostBox> Open(TelegramOptions? options = null, Func<WireSettings, WireSettings>? change = null)
    {
        var telegram = await FakeTelegram.Start(options ?? new TelegramOptions { PollBrakes = false });
        var settings = new WireSettings { Token = telegram.Token, ApiBase = telegram.Url, PollTimeout = TimeSpan.FromSeconds(5), CallTimeout = TimeSpan.FromSeconds(5) };
        return new PostBox(telegram, change?.Invoke(settings) ?? settings);
    }

    public async ValueTask DisposeAsync()
    {
        Wire.Dispose();
        await Telegram.DisposeAsync();
    }
}
