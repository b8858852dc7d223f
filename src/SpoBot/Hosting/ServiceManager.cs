using Microsoft.Extensions.Hosting.Systemd;

namespace SpoBot.Hosting;

/// <summary>
/// Tells systemd when the worker really works and when it goes. Whether there is a systemd is asked of NOTIFY_SOCKET alone: the package's own
/// way looks at the parent in /proc, which a hardened unit hides, and the unit would wait for ever.
/// </summary>
internal sealed class ServiceManager : IHostedLifecycleService
{
    private readonly SystemdNotifier _systemd = new();

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Tell(ServiceState.Ready);

    public Task StoppingAsync(CancellationToken cancellationToken) => Tell(ServiceState.Stopping);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Task Tell(ServiceState state)
    {
        if (_systemd.IsEnabled)
            _systemd.Notify(state);
        return Task.CompletedTask;
    }
}
