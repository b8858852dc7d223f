using System.Globalization;
using SpoBot.Domain.People;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;
using SpoBot.Storage;

namespace SpoBot.Hosting;

/// <summary>
/// Once a night: forgets what has served its time, then makes a copy of the data. What a night missed is made up for when the bot is
/// started; what failed is tried again within the hour.
/// </summary>
internal sealed class Caretaker(Store store, Clerk clerk, Settings.Settings settings, LedgerRules rules, TimeProvider clock, ILogger<Caretaker> log) : BackgroundService
{
    /// <summary>The day that was last taken care of.</summary>
    internal const string DaySetting = "care.day";

    private const int AtOnce = 500;
    private static readonly TimeOnly Hour = new(3, 0);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromHours(1);
    private static readonly TimeSpan KeepLetters = TimeSpan.FromDays(400);
    private static readonly TimeSpan KeepUpdates = TimeSpan.FromDays(7);
    private static readonly TimeSpan KeepPoison = TimeSpan.FromDays(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(LookEvery, clock, stoppingToken);
            try
            {
                if (IsDue())
                    await RunOnce(stoppingToken);
            }
            catch (Exception e) when (e is StoreException or IOException or UnauthorizedAccessException)
            {
                log.LogError("The night's work was not done, it is tried again in an hour: {Why}", e.Message);
                await Task.Delay(RetryAfter, clock, stoppingToken);
            }
        }
    }

    internal async Task RunOnce(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var (texts, people) = (now.AddDays(-settings.Privacy.KeepTextsDays), now.AddDays(-settings.Privacy.KeepPeopleDays));
        var forgotten = await Piecemeal(it => it.ForgetTexts(texts, AtOnce), cancellation)
            + await Piecemeal(it => it.ForgetLetters(now - KeepLetters, AtOnce), cancellation)
            + await Piecemeal(it => it.ForgetUpdates(now - KeepUpdates, AtOnce), cancellation)
            + await Piecemeal(it => it.ForgetPoison(now - KeepPoison, AtOnce), cancellation);
        var erased = await EraseThoseWhoLeft(people, cancellation);
        var isCopied = settings.Storage.KeepBackups > 0;
        if (isCopied)
            await Task.Run(() => Backups.TakeDaily(store.Path, settings.Storage.Backups, now, settings.Storage.KeepBackups), cancellation);
        await store.Write(
            session =>
            {
                session.Settings.Set(DaySetting, Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                VitalsStore.Copied(session.Settings, isCopied ? now : null);
            },
            cancellation);
        log.LogInformation("The night's work is done: {Rows} rows forgotten, {People} people erased", forgotten, erased);
    }

    private bool IsDue() =>
        TimeOnly.FromDateTime(Local().DateTime) >= Hour
        && store.Read(session => session.Settings.Get(DaySetting)) != Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private DateOnly Today() => LedgerRules.DayOf(Local());

    private DateTimeOffset Local() => rules.Local(clock.GetUtcNow(), null);

    // Short transactions, so that nobody's /status waits for them.
    private async Task<int> Piecemeal(Func<IHousekeeping, int> forget, CancellationToken cancellation)
    {
        var all = 0;
        int now;
        do
            all += now = await store.Write(session => forget(session.Housekeeping), cancellation);
        while (now == AtOnce);
        return all;
    }

    private async Task<int> EraseThoseWhoLeft(DateTimeOffset before, CancellationToken cancellation)
    {
        var all = 0;
        while (store.Read(session => session.People.LeftBefore(before, 1)) is [var person])
        {
            await store.Write(session => clerk.Execute(session, House.Administrator, new PeopleCommand.Erase(person)), cancellation);
            all++;
        }

        return all;
    }
}
