using Microsoft.Extensions.Logging;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Hosting;
using SpoBot.Hosting.Settings;
using SpoBot.Ledger;
using SpoBot.Sandbox.Telegram;

namespace SpoBot.Acceptance.Cast;

/// <summary>
/// The real worker against a Telegram of our own, over HTTP, in a folder of its own, at any moment of any year. People come in
/// through real invites and do everything by writing and pressing.
/// </summary>
internal sealed class Ministry : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spobot-acceptance-");
    private readonly IReadOnlyList<Catalog> _catalogs;
    private Worker? _worker;

    private Ministry(FakeTelegram telegram, ShiftedClock clock, IReadOnlyList<Catalog> catalogs) => (Telegram, Clock, _catalogs) = (telegram, clock, catalogs);

    internal FakeTelegram Telegram { get; }

    internal ShiftedClock Clock { get; }

    internal Worker Worker => _worker ?? throw new InvalidOperationException("The worker is not running.");

    /// <summary>Another one counts from the next start on.</summary>
    internal WorkingCalendar Calendar { get; set; } = WorkingCalendar.Provisional;

    /// <summary>What the administrator has set beside the usual.</summary>
    internal IReadOnlyDictionary<string, string> Extra { get; private set; } = new Dictionary<string, string>();

    internal string DataFile => Path.Combine(_folder.FullName, "spobot.db");

    internal TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    /// <param name="at">The ministry's own clock: «2024-01-09 08:00».</param>
    internal static async Task<Ministry> Open(string at, IReadOnlyList<Catalog> catalogs, WorkingCalendar? calendar = null, TelegramOptions? telegram = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");
        var ministry = new Ministry(await FakeTelegram.Start(telegram), ShiftedClock.StartingAt(Moment(at, zone)), catalogs)
        {
            Calendar = calendar ?? WorkingCalendar.Provisional,
            Extra = settings ?? new Dictionary<string, string>(),
        };
        await ministry.Start();
        return ministry;
    }

    internal Task Start(IReadOnlyDictionary<string, string> settings)
    {
        Extra = settings;
        return Start();
    }

    internal async Task Start() => _worker = await Worker.Start(Settings(), Calendar, _catalogs, Clock, logging => logging.AddFilter(_ => false));

    /// <summary>Stops without finishing anything, as a pulled plug would as far as a process can do that to itself.</summary>
    internal async Task PullThePlug()
    {
        var worker = Worker;
        _worker = null;
        await worker.Stop(new CancellationToken(canceled: true));
        await worker.DisposeAsync();
    }

    internal async Task Restart()
    {
        await PullThePlug();
        await Start();
    }

    /// <summary>Turns the clock to a moment of the ministry's day, lets the round run and everything queued go out.</summary>
    internal async Task TurnTo(string at)
    {
        Clock.Turn(Moment(at, Zone) - Clock.GetUtcNow());
        await Worker.Rounds.RunOnce(CancellationToken.None);
        await Settle();
    }

    /// <summary>A moment on the ministry's own clock.</summary>
    internal DateTimeOffset MomentOf(string at) => Moment(at, Zone);

    /// <summary>Waits until nothing is on its way out.</summary>
    internal async Task Settle()
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (Worker.Store.Read(session => session.Queue.Unsettled()) > 0)
            await Task.Delay(10, timeout.Token);
    }

    /// <summary>A one-time token, as an administrator would make it.</summary>
    internal async Task<string> Link(Role role, string? college)
    {
        var verdict = await Worker.Store.Write(session => Worker.Clerk.Execute(session, House.Administrator, new PeopleCommand.MakeInvite(college, role, TimeSpan.FromDays(7))));
        return ((MadeInvite)verdict.Made!).Token;
    }

    /// <summary>Somebody who redeems a real link: presses it, sees the college and the role, says «Да, это я».</summary>
    internal async Task<Sandbox.Telegram.People.Person> Join(string name, Role role, string? college) => await JoinBy(await Link(role, college), name);

    internal async Task<Sandbox.Telegram.People.Person> JoinBy(string token, string name)
    {
        var person = Telegram.Person(name);
        person.Start(token);
        await person.WaitFor("Это вы?");
        await person.Press("Да, это я").Answered();
        await Settle();
        return person;
    }

    internal IReadOnlyList<Person> Bound() => Worker.Store.Read(session => session.People.All());

    /// <summary>How many reports a college has ever sent.</summary>
    internal int ReportsOf(string college) => Worker.Store.Read(session => session.Views.OfCollege(college, DateOnly.MinValue, DateOnly.MaxValue)
        .Sum(view => session.Views.HistoryOf(view.Id).Count(fact => fact.What is Domain.Duties.DutyFact.Reported)));

    public async ValueTask DisposeAsync()
    {
        if (_worker is { } worker)
            await worker.DisposeAsync();
        await Telegram.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private Settings Settings()
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager
        {
            ["Telegram:Token"] = Telegram.Token,
            ["Telegram:ApiBase"] = Telegram.Url,
            ["Storage:Path"] = DataFile,
            ["Region:TimeZone"] = "Europe/Moscow",
            ["Log:Folder"] = Path.Combine(_folder.FullName, "logs"),
        };
        foreach (var (key, value) in Extra)
            configuration[key] = value;
        var (settings, faults) = SettingsReader.Read(configuration);
        Assert.Empty(faults);
        return settings;
    }

    private static DateTimeOffset Moment(string at, TimeZoneInfo zone)
    {
        var local = DateTime.ParseExact(at, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
