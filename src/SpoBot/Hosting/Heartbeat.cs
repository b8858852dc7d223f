namespace SpoBot.Hosting;

/// <summary>A monotonic watch beside the cron: a wall clock that was set back must not mean an hour of silence.</summary>
internal sealed class Heartbeat(Rounds rounds, TimeProvider clock) : BackgroundService
{
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await rounds.RunOnce(stoppingToken);
        while (true)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), clock, stoppingToken);
            if (rounds.SinceLast > Patience)
                await rounds.RunOnce(stoppingToken);
        }
    }
}
