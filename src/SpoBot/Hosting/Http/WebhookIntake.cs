using SpoBot.Hosting.Settings;
using SpoBot.Telegram;

namespace SpoBot.Hosting.Http;

/// <summary>Tells Telegram where to bring updates; tried again until it is heard. Pending updates are kept, another program's webhook too.</summary>
internal sealed class WebhookIntake(BotApi api, TelegramSettings settings, WebhookClaim claim, TimeProvider clock, ILogger<WebhookIntake> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.WebhookSecret is null)
            log.LogWarning("Telegram__WebhookSecret is not set: anybody who guesses the address can speak for Telegram / секрет вебхука не задан");
        while (true)
        {
            try
            {
                var there = (await api.GetWebhookInfo(stoppingToken)).Url;
                if (there.Length > 0 && !claim.IsOurs(there))
                {
                    claim.Yield(there);
                    return;
                }

                await claim.Remember(stoppingToken);
                await api.SetWebhook(settings.WebhookUrl!.ToString(), settings.WebhookSecret, null, stoppingToken);
                log.LogInformation("Updates are brought to {Host}", settings.WebhookUrl.Host);
                return;
            }
            catch (TelegramException e)
            {
                log.LogWarning("The webhook could not be set, trying on / вебхук не установлен, попытки продолжаются: {Why}", e.Message);
                await Task.Delay(e.RetryAfter ?? Pause, clock, stoppingToken);
            }
        }
    }
}
