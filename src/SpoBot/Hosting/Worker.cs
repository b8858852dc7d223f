using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger;
using SpoBot.Storage;
using SpoBot.Wording.News;

namespace SpoBot.Hosting;

/// <summary>The whole program as one thing that is started and stopped: the store, the register brought up to its catalogs, the services.</summary>
internal sealed class Worker : IAsyncDisposable
{
    private readonly IHost _host;
    private bool _isStopped;

    private Worker(Store store, IHost host) => (Store, _host) = (store, host);

    internal Store Store { get; }

    internal Rounds Rounds => _host.Services.GetRequiredService<Rounds>();

    internal Caretaker Caretaker => _host.Services.GetRequiredService<Caretaker>();

    internal Clerk Clerk => _host.Services.GetRequiredService<Clerk>();

    /// <summary>Why the worker ended by itself; null when it was told to.</summary>
    internal string? Stumbled => _host.Services.GetRequiredService<Stumble>().Why;

    internal LedgerRules Rules => _host.Services.GetRequiredService<LedgerRules>();

    /// <summary>Throws <see cref="StoreException"/> when the data file cannot be used.</summary>
    internal static async Task<Worker> Start(
        Settings.Settings settings,
        WorkingCalendar calendar,
        IReadOnlyList<Catalog> catalogs,
        TimeProvider clock,
        Action<ILoggingBuilder> logging,
        CancellationToken cancellation = default)
    {
        var store = Store.Open(settings.Storage.Path, clock);
        try
        {
            var rules = new LedgerRules(calendar, ReminderSettings.Default, settings.Region.TimeZone);
            var host = WorkerHost.Build(settings, store, rules, clock, logging);
            var worker = new Worker(store, host);
            await worker.BringUpToDate(catalogs, cancellation);
            await host.StartAsync(cancellation);
            host.Services.GetRequiredService<ILogger<Worker>>().LogInformation(
                "SpoBot is running / SpoBot работает: {Obligations} obligations, {People} people, zone {Zone}, data in {Path}",
                store.Read(session => session.Register.Now.InForce.Count()), store.Read(session => session.People.All().Count), rules.Region.Id, settings.Storage.Path);
            return worker;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    internal Task WaitForShutdown(CancellationToken cancellation) => _host.WaitForShutdownAsync(cancellation);

    /// <summary>Lets letters under way arrive, unless told that there is no time.</summary>
    internal async Task Stop(CancellationToken noTime = default)
    {
        if (_isStopped)
            return;
        _isStopped = true;
        await _host.StopAsync(noTime);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        if (_host is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
        else
            _host.Dispose();
        await Store.DisposeAsync();
    }

    /// <summary>One transaction each: dates follow the calendar, catalogs that are new come in.</summary>
    private async Task BringUpToDate(IReadOnlyList<Catalog> catalogs, CancellationToken cancellation)
    {
        var log = _host.Services.GetRequiredService<ILogger<Worker>>();
        await Store.Write(Clerk.Catalogs.FollowCalendar, cancellation);
        foreach (var catalog in catalogs)
        {
            if (!await Store.Write(session => Clerk.Catalogs.Introduce(session, catalog, Grounds.Administrator), cancellation))
                log.LogWarning(
                    "Catalog {Document} differs from the edition in force; see and apply it: spobot catalog apply / Каталог отличается от действующей редакции: посмотрите и примените spobot catalog apply",
                    catalog.Document.Id);
        }
    }
}
