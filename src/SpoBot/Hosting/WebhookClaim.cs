using SpoBot.Hosting.Settings;
using SpoBot.Storage;
using SpoBot.Telegram;

namespace SpoBot.Hosting;

/// <summary>
/// A webhook is ours when this bot set it, or when the administrator says that it may go. Any other means that a second program serves
/// the same token, and taking the updates from it is not decided here.
/// </summary>
internal sealed class WebhookClaim(Store store, TelegramSettings settings, Stumble stumble) : IWebhookClaim
{
    private const string Remembered = "bot.webhook";

    public bool IsOurs(string url) => IsOurs(url, settings, store.Read(RememberedIn));

    /// <param name="remembered">The webhook that this bot last set; null = none.</param>
    internal static bool IsOurs(string url, TelegramSettings settings, string? remembered) =>
        settings.DropWebhook || url == settings.WebhookUrl?.ToString() || url == remembered;

    internal static string? RememberedIn(ReadSession session) => session.Settings.Get(Remembered);

    public void Yield(string url)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : url;
        stumble.Over(
            $"Обновления этого бота получает другая программа: у него задан вебхук на {host}. Отключите её или возьмите для SpoBot другого бота; "
            + $"если она больше не нужна, запустите один раз с Telegram__DropWebhook=true. / Another program receives this bot's updates by a webhook at {host}: "
            + "switch it off or take another bot, or start once with Telegram__DropWebhook=true.");
    }

    internal Task Remember(CancellationToken cancellation) =>
        store.Write(session => session.Settings.Set(Remembered, settings.WebhookUrl!.ToString()), cancellation);
}
