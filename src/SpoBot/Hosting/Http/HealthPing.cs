namespace SpoBot.Hosting.Http;

/// <summary>Tells a monitor of the healthchecks kind that all is well every five minutes, or at «…/fail» that it is not; silence tells the rest.</summary>
internal sealed class HealthPing(Uri address, HealthPages health, TimeProvider clock, ILogger<HealthPing> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    /// <summary>A bot that has just started has neither heard from Telegram nor run a round: that is no reason for an alarm.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(10) }) { Timeout = TimeSpan.FromSeconds(20) };
        var isHeard = true;
        await Task.Delay(Breath, clock, stoppingToken);
        while (true)
        {
            try
            {
                var isWell = (await health.Troubles()).Count == 0;
                using var answer = await http.GetAsync(isWell ? address : new Uri(address.ToString().TrimEnd('/') + "/fail"), stoppingToken);
                answer.EnsureSuccessStatusCode();
                isHeard = true;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !stoppingToken.IsCancellationRequested)
            {
                if (isHeard)
                    log.LogWarning("The monitor does not answer / монитор (Health__Ping) не отвечает: {Why}", e.Message);
                isHeard = false;
            }

            await Task.Delay(Every, clock, stoppingToken);
        }
    }
}
