using SpoBot.Hosting.Settings;
using SpoBot.Telegram;

namespace SpoBot.Hosting.Http;

/// <summary>The worker's own HTTP: health for a monitor, and updates where Telegram brings them. Opened only when a setting asks for it.</summary>
internal sealed class HttpDoor(Settings.Settings settings, HealthPages health, IUpdateSink sink, ILoggerFactory logs) : IHostedService
{
    private WebApplication? _web;

    internal static bool IsNeeded(Settings.Settings settings) => settings.Health.Url is not null || settings.Telegram.Mode == IntakeMode.Webhook;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRoutingCore();
        var web = builder.Build();
        web.UseRouting();
        if (settings.Health.Url is { } url)
        {
            web.Urls.Add(Origin(url));
            health.Map(web);
        }

        if (settings.Telegram is { Mode: IntakeMode.Webhook, WebhookUrl: { } address } telegram)
        {
            if (!web.Urls.Contains(Origin(telegram.WebhookListen)))
                web.Urls.Add(Origin(telegram.WebhookListen));
            new Webhook(sink, telegram.WebhookSecret, logs.CreateLogger<Webhook>()).Map(web, address.AbsolutePath);
        }

        var where = string.Join(", ", web.Urls);
        try
        {
            await web.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            await web.DisposeAsync();
            throw new DoorException(
                $"Не удаётся слушать {where}: порт занят другой программой или закрыт; освободите его или поменяйте Health__Url (Telegram__WebhookListen). "
                + $"/ Cannot listen on {where}: free the port or change the setting.",
                e);
        }

        _web = web;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_web is not { } web)
            return;
        await web.StopAsync(cancellationToken);
        await web.DisposeAsync();
    }

    private static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
