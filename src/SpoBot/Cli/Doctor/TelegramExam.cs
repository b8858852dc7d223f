using SpoBot.Domain.Health;
using SpoBot.Hosting;
using SpoBot.Hosting.Settings;
using SpoBot.Telegram;

namespace SpoBot.Cli.Doctor;

/// <summary>The token, the way to Telegram, a webhook left behind, the drift of this machine's clock.</summary>
internal static class TelegramExam
{
    private const string WebhookMend = "свой прежний вебхук SpoBot сменит сам, чужой – нет: отключите ту программу или возьмите другого бота; снять чужой – Telegram__DropWebhook=true";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Drift = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan DriftTooFar = TimeSpan.FromMinutes(5);

    internal static async Task<IReadOnlyList<Finding>> Of(TelegramSettings settings, TimeProvider clock, CancellationToken cancellation)
    {
        if (settings.Token is null)
            return [Finding.Bad("Токен", "не задан", "получите токен у @BotFather и задайте Telegram__Token или Telegram__TokenFile")];
        var wireSettings = WorkerHost.WireOf(settings) with { CallTimeout = Patience };
        using var wire = new Wire(wireSettings);
        var api = new BotApi(wire, wireSettings);
        try
        {
            var me = await api.GetMe(cancellation);
            var webhook = await api.GetWebhookInfo(cancellation);
            return [Finding.Fine("Токен", $"бот @{me.Username}"), OfWebhook(settings, webhook.Url, webhook.LastErrorMessage), OfClock(settings, api.ServerTime, clock)];
        }
        catch (TelegramException e) when (e.Code is 401 or 404)
        {
            return [Finding.Bad("Токен", "Telegram его не принимает", "возьмите действующий токен у @BotFather (команда /token) и проверьте Telegram__ApiBase")];
        }
        catch (TelegramException e)
        {
            return [Finding.Bad("Telegram", $"не отвечает ({e.Description})", "проверьте сеть и DNS; если Telegram закрыт – задайте Telegram__Proxy или свой сервер в Telegram__ApiBase")];
        }
    }

    private static Finding OfWebhook(TelegramSettings settings, string url, string? lastError)
    {
        if (settings.Mode == IntakeMode.Polling)
        {
            return url.Length == 0
                ? Finding.Fine("Обновления", "забираются опросом")
                : Finding.Note("Обновления", $"у бота задан вебхук ({HostOf(url)})", WebhookMend);
        }

        if (url != settings.WebhookUrl!.ToString())
            return Finding.Note("Обновления", url.Length == 0 ? "вебхук ещё не установлен" : $"вебхук установлен на {HostOf(url)}", url.Length == 0 ? "SpoBot установит его при запуске" : WebhookMend);
        return lastError is null
            ? Finding.Fine("Обновления", $"вебхук на {HostOf(url)}")
            : Finding.Bad("Обновления", $"Telegram не может доставить их ({lastError})", "проверьте адрес, сертификат и прокси перед Telegram__WebhookListen");
    }

    private static Finding OfClock(TelegramSettings settings, DateTimeOffset? server, TimeProvider clock)
    {
        if (server is not { } there || !settings.IsOfficial)
            return Finding.Fine("Часы", "сверить не с чем: сервер свой");
        var drift = (clock.GetUtcNow() - there).Duration();
        var says = $"расходятся с Telegram на {drift.TotalSeconds:F0} с";
        const string mend = "включите синхронизацию времени (systemd-timesyncd, chrony)";
        return drift > DriftTooFar ? Finding.Bad("Часы", says, mend) : drift > Drift ? Finding.Note("Часы", says, mend) : Finding.Fine("Часы", "идут верно");
    }

    private static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "неизвестный адрес";
}
