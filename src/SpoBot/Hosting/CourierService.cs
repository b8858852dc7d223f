using SpoBot.Courier;

namespace SpoBot.Hosting;

internal sealed class CourierService(Postman postman) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => postman.Run(stoppingToken), CancellationToken.None);
}
