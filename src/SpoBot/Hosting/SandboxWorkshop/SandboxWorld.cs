using System.Globalization;
using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;
using SpoBot.Hosting.Settings;
using SpoBot.Ledger;
using SpoBot.Outbox;
using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Records;

namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>One world from its first moment to its end: the real worker on data of its own, a Telegram of its own, a clock to turn.</summary>
internal sealed class SandboxWorld : IAsyncDisposable
{
    private const int MessagesKept = 400;
    private const int Year = 366;
    private const int Attempts = 5;
    private const string Data = "spobot.db";
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Stuck = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(20);

    private readonly SandboxRegister _register;
    private readonly string _folder;
    private readonly SemaphoreSlim _plug = new(1, 1);
    private Worker? _worker;

    private SandboxWorld(SandboxRegister register, FakeTelegram telegram, ShiftedClock clock, string folder)
    {
        (_register, Telegram, Clock, _folder) = (register, telegram, clock, folder);
        var known = telegram.People.ToList();
        Cast = [.. SandboxCast.Of(register.Catalog).Select((role, at) => (role, at < known.Count ? known[at].Id : telegram.Person(role.First, role.Last).Id))];
    }

    internal FakeTelegram Telegram { get; }

    internal ShiftedClock Clock { get; }

    internal Worker? Worker => _worker;

    /// <summary>The scene that it began with.</summary>
    internal required string Scene { get; init; }

    internal IReadOnlyList<(SandboxRole Role, long Id)> Cast { get; }

    internal DateTimeOffset Now => TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), _register.Zone);

    internal static async Task<SandboxWorld> Open(SandboxRegister register, DateTimeOffset at, string folder, string scene, CancellationToken cancellation)
    {
        var clock = ShiftedClock.StartingAt(at);
        var world = new SandboxWorld(register, await StartTelegram(clock), clock, folder) { Scene = scene };
        await world.Plug(cancellation);
        await world.Gather(cancellation);
        return world;
    }

    /// <summary>As it was when it was kept, at the same hour.</summary>
    internal static async Task<SandboxWorld> GoOn(SandboxRegister register, SandboxArchive archive, string folder, CancellationToken cancellation)
    {
        var kept = archive.Open(Path.Combine(folder, Data));
        var clock = ShiftedClock.StartingAt(kept.Now);
        var telegram = await StartTelegram(clock);
        try
        {
            telegram.GoOn(kept.Phones);
            var world = new SandboxWorld(register, telegram, clock, folder) { Scene = kept.Scene };
            await world.Plug(cancellation);
            await world.Settle(cancellation);
            return world;
        }
        catch (Exception e)
        {
            await telegram.DisposeAsync();
            throw e is System.Text.Json.JsonException ? archive.NotOurs(e) : e;
        }
    }

    /// <summary>Data and phones of one moment: when something happened between the two, once more.</summary>
    internal void KeepIn(SandboxArchive archive)
    {
        for (var left = Attempts; ; left--)
        {
            var phones = Telegram.Remember();
            archive.Save(new KeptWorld(Scene, Now, phones), Path.Combine(_folder, Data));
            if (left == 0 || phones.AsSpan().SequenceEqual(Telegram.Remember()))
                return;
        }
    }

    /// <summary>Starts the worker on whatever data there is.</summary>
    internal async Task Plug(CancellationToken cancellation)
    {
        await _plug.WaitAsync(cancellation);
        try
        {
            _worker ??= await Worker.Start(Settings(), _register.Calendar, [_register.Catalog], Clock, Logging.To(new LogSettings(Path.Combine(_folder, "logs"), 1), console: false), cancellation);
        }
        finally
        {
            _plug.Release();
        }
    }

    /// <summary>Stops it; unless there is time, without finishing anything, as far as a process can do that to itself.</summary>
    internal async Task Unplug(bool hasTime = false)
    {
        await _plug.WaitAsync();
        try
        {
            if (Interlocked.Exchange(ref _worker, null) is not { } running)
                return;
            await running.Stop(new CancellationToken(canceled: !hasTime));
            await running.DisposeAsync();
        }
        finally
        {
            _plug.Release();
        }
    }

    /// <summary>Through every morning on the way, so that nobody's letter is jumped over.</summary>
    internal async Task TurnTo(DateTimeOffset moment, CancellationToken cancellation)
    {
        while (NextMorning() is var morning && morning <= moment)
            await StepTo(morning, cancellation);
        await StepTo(moment, cancellation);
    }

    internal async Task<bool> TurnToNextLetter(CancellationToken cancellation)
    {
        var limit = Now.AddDays(Year);
        var before = NewestReminder();
        while (NextMorning() is var morning && morning < limit)
        {
            await StepTo(morning, cancellation);
            if (NewestReminder() > before)
                return true;
        }

        return false;
    }

    /// <summary>Waits until nothing is on its way out. What waits for its next try gets the time it waits for, unless it would wait for ever.</summary>
    internal async Task Settle(CancellationToken cancellation)
    {
        var begun = TimeProvider.System.GetTimestamp();
        var (left, since) = (long.MaxValue, begun);
        while (_worker is { } worker && worker.Store.Read(session => session.Queue.Unsettled()) is > 0 and var now)
        {
            if (now < left)
                (left, since) = (now, TimeProvider.System.GetTimestamp());
            if (TimeProvider.System.GetElapsedTime(since) > Stuck)
            {
                if (IsTroubled || TimeProvider.System.GetElapsedTime(begun) > Patience)
                    return;
                Clock.Turn(Retry);
                since = TimeProvider.System.GetTimestamp();
            }

            await Task.Delay(Look, TimeProvider.System, cancellation);
        }
    }

    internal bool IsTroubled { get; set; }

    internal bool IsDayOff => !_register.Calendar.IsWorking(DateOnly.FromDateTime(Now.DateTime));

    public async ValueTask DisposeAsync()
    {
        await Unplug();
        await Telegram.DisposeAsync();
        _plug.Dispose();
    }

    private async Task StepTo(DateTimeOffset moment, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (moment - Clock.GetUtcNow() is var by && by > TimeSpan.Zero)
            Clock.Turn(by);
        if (_worker is not { } worker)
            return;
        await worker.Rounds.RunOnce(cancellation);
        await Settle(cancellation);
    }

    /// <summary>The nearest hour at which somebody may be written to.</summary>
    private DateTimeOffset NextMorning()
    {
        var now = Now;
        var hours = (_worker?.Store.Read(session => session.Rounds.Hours()) ?? []).Append(_register.Morning).Distinct().Order().ToList();
        for (var day = DateOnly.FromDateTime(now.DateTime); ; day = day.AddDays(1))
        {
            if (!_register.Calendar.IsWorking(day))
                continue;
            foreach (var hour in hours)
                if (MorningHours.At(day, hour, _register.Zone) is var morning && morning > now)
                    return morning;
        }
    }

    private long NewestReminder() => _worker?.Store.Read(session => session.Queue.Newest(Lane.Reminder)) ?? 0;

    private static Task<FakeTelegram> StartTelegram(ShiftedClock clock) => FakeTelegram.Start(new TelegramOptions
    {
        Clock = clock,
        PollBrakes = false,
        Keep = new Keeping { Parameters = false, Calls = 2000, MessagesPerChat = MessagesKept, DeliveredTexts = false },
    });

    /// <summary>Everybody comes in by a link of their own, as in life; administrators are let in by the settings.</summary>
    private async Task Gather(CancellationToken cancellation)
    {
        var worker = _worker!;
        var people = Telegram.People.ToDictionary(person => person.Id);
        var invited = Cast.Where(it => it.Role.Role is Role.Head or Role.Coordinator).ToList();
        var tokens = await worker.Store.Write(
            session => invited.Select(it => ((MadeInvite)worker.Clerk.Execute(
                session, House.Administrator, new PeopleCommand.MakeInvite(it.Role.College, it.Role.Role!.Value, TimeSpan.FromDays(7))).Made!).Token).ToList(),
            cancellation);
        await Task.WhenAll(invited.Zip(tokens).Select(async it =>
        {
            var (person, token) = (people[it.First.Id], it.Second);
            person.Start(token);
            await person.WaitFor("Это вы?");
            await person.Press("Да, это я").Answered();
        }));
        await Settle(cancellation);
    }

    private Settings.Settings Settings()
    {
        var (settings, faults) = SettingsReader.Read(new ConfigurationManager
        {
            ["Telegram:Token"] = Telegram.Token,
            ["Telegram:ApiBase"] = Telegram.Url,
            ["Storage:Path"] = Path.Combine(_folder, Data),
            ["Region:TimeZone"] = _register.Zone.Id,
            ["Rounds:Morning"] = _register.Morning.ToString("HH:mm", CultureInfo.InvariantCulture),
            ["Pace:PerSecond"] = "1000",
            ["Access:Admins"] = string.Join(',', Cast.Where(it => it.Role.Role == Role.Administrator).Select(it => it.Id)),
            ["Storage:KeepBackups"] = "0",
        });
        return faults.Count == 0 ? settings : throw new InvalidOperationException(string.Join('\n', faults));
    }
}
