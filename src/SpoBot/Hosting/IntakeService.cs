using SpoBot.Telegram;

namespace SpoBot.Hosting;

internal sealed class IntakeService(LongPoller poller) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => poller.Run(stoppingToken), CancellationToken.None);
}
