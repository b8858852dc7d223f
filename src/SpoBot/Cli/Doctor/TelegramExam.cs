using SpoBot.Domain.Health;
using SpoBot.Hosting;
using SpoBot.Hosting.Settings;
using SpoBot.Telegram;

namespace SpoBot.Cli.Doctor;

/// <summary>The token, the way to Telegram, a webhook left behind, the drift of this machine's clock.</summary>
internal static class TelegramExam
{
    private const string NetworkMend = "проверьте сеть и DNS; если Telegram закрыт – задайте Telegram__Proxy (с именем и паролем, если он их ждёт) или свой сервер в Telegram__ApiBase; "
        + "сертификату своего центра доверяют через SSL_CERT_FILE";

    private const string ForeignMend = "spobot run его не тронет и не запустится: отключите ту программу или возьмите другого бота; если она не нужна – один раз Telegram__DropWebhook=true";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Drift = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan DriftTooFar = TimeSpan.FromMinutes(5);

    internal static async Task<IReadOnlyList<Finding>> Of(TelegramSettings settings, string? rememberedWebhook, TimeProvider clock, CancellationToken cancellation)
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
            return [Finding.Fine("Токен", $"бот @{me.Username}"), OfWebhook(settings, webhook.Url, webhook.LastErrorMessage, rememberedWebhook), OfClock(settings, api.ServerTime, clock)];
        }
        catch (TelegramException e) when (e.Code is 401 or 404)
        {
            return [Finding.Bad("Токен", "Telegram его не принимает", "возьмите действующий токен у @BotFather (команда /token) и проверьте Telegram__ApiBase")];
        }
        catch (TelegramException e)
        {
            return [Finding.Bad("Telegram", $"не отвечает ({e.Description})", NetworkMend)];
        }
    }

    private static Finding OfWebhook(TelegramSettings settings, string url, string? lastError, string? remembered)
    {
        var isSet = url.Length > 0;
        if (isSet && !WebhookClaim.IsOurs(url, settings, remembered))
            return Finding.Bad("Обновления", $"их получает другая программа: у бота задан вебхук на {HostOf(url)}", ForeignMend);
        if (settings.Mode == IntakeMode.Polling)
            return isSet ? Finding.Note("Обновления", $"у бота задан вебхук на {HostOf(url)}", "SpoBot снимет его при запуске") : Finding.Fine("Обновления", "забираются опросом");
        if (url != settings.WebhookUrl!.ToString())
            return Finding.Note("Обновления", isSet ? $"вебхук установлен на {HostOf(url)}" : "вебхук ещё не установлен", "SpoBot установит свой при запуске");
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
