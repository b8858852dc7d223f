using SpoBot.Sandbox.Stage;
using SpoBot.Sandbox.Telegram;
using SpoBot.Domain.Duties;

namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>The stage's view of the real worker: one world at a time, everything that turns the clock one after another.</summary>
internal sealed class Workshop : IWorkshop, IAsyncDisposable
{
    private static readonly TimeSpan KeepEvery = TimeSpan.FromMinutes(1);

    private readonly SandboxRegister _register;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spobot-sandbox-");
    private readonly SemaphoreSlim _hand = new(1, 1);
    private readonly SandboxArchive? _archive;
    private readonly CancellationTokenSource _leaving = new();
    private Task _keeping = Task.CompletedTask;
    private bool _isKept;
    private Curtain _curtain = new([], null, []);
    private SandboxWorld? _world;

    private Workshop(SandboxRegister register, SandboxArchive? archive) => (_register, _archive) = (register, archive);

    public int World { get; private set; }

    public FakeTelegram Telegram => Now.Telegram;

    public WorldClock Clock => new(Now.Now, _hand.CurrentCount == 0, Now.IsDayOff);

    public IReadOnlyList<CastMember> Cast => [.. Now.Cast.Select(it => new CastMember(it.Id, it.Role.Name, it.Role.Kind, it.Role.Post))];

    public IReadOnlyList<Scene> Scenes => [.. SandboxScene.All.Select(it => it.Scene)];

    public string Playing => Now.Scene;

    public bool IsWorkerRunning => Now.Worker is not null;

    private SandboxWorld Now => _world ?? throw new StageException("Сцена готовится, ещё секунду.");

    /// <param name="archive">Where the world is kept; one that is there already goes on, whatever the scene.</param>
    internal static async Task<Workshop> Open(SandboxRegister register, string scene, CancellationToken cancellation, SandboxArchive? archive = null)
    {
        var workshop = new Workshop(register, archive);
        try
        {
            if (archive is { IsThere: true })
                workshop._world = await SandboxWorld.GoOn(register, archive, workshop.NewFolder(), cancellation);
            else
                await workshop.Play(scene, cancellation);
            if (archive is not null)
                (workshop._isKept, workshop._keeping) = (true, workshop.KeepNowAndThen(archive));
            return workshop;
        }
        catch
        {
            await workshop.DisposeAsync();
            throw;
        }
    }

    public Task Play(string scene, CancellationToken cancellation) => Holding(
        async () =>
        {
            var chosen = SandboxScene.All.First(it => it.Scene.Id == scene);
            if (Interlocked.Exchange(ref _world, null) is { } old)
                await old.DisposeAsync();
            var begins = DateTime.ParseExact(chosen.Begins, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
            var world = await SandboxWorld.Open(_register, new DateTimeOffset(begins, _register.Zone.GetUtcOffset(begins)), NewFolder(), scene, cancellation);
            _world = world;
            await chosen.Lead(world, new SandboxPlay(world, _register), cancellation);
            return true;
        },
        cancellation);

    public Task TurnTo(DateTimeOffset moment, CancellationToken cancellation) => Holding(
        async () =>
        {
            await Now.TurnTo(moment, cancellation);
            return true;
        },
        cancellation);

    public Task<bool> TurnToNextLetter(CancellationToken cancellation)
    {
        if (!IsWorkerRunning)
            throw new StageException("Бот выключен, писем не будет. Включите его.");
        return Holding(() => Now.TurnToNextLetter(cancellation), cancellation);
    }

    public Task Kill() => Now.Unplug();

    public Task Revive() => Holding(
        async () =>
        {
            await Now.Plug(CancellationToken.None);
            await Now.Settle(CancellationToken.None);
            return true;
        },
        CancellationToken.None);

    public Task Recover(CancellationToken cancellation) => Holding(
        async () =>
        {
            await Now.Settle(cancellation);
            return true;
        },
        cancellation);

    public bool IsTroubled
    {
        set => Now.IsTroubled = value;
    }

    /// <summary>While the worker is off, as it was left.</summary>
    public Curtain LookBehind() => _curtain = Now.Worker is { } worker ? new SandboxCurtain(Now, _register).Look(worker) : _curtain;

    public IReadOnlyList<DayLoad> Load(int year)
    {
        if (Now.Worker is not { } worker || year is < 2000 or > 2100)
            return [];
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var today = DateOnly.FromDateTime(Now.Now.DateTime);
        var duties = worker.Store.Read(session => session.Register.Now.InForce
            .SelectMany(it => session.Views.OfObligation(it.Document, it.Id, first, last))
            .ToLookup(it => it.Duty.Expected, it => it.Duty));
        return [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Select(day => new DayLoad(
            day,
            !_register.Calendar.IsWorking(day),
            duties[day].Count(),
            duties[day].Count(duty => duty.State is DutyState.Accepted or DutyState.Waived or DutyState.Reported),
            duties[day].Count(duty => duty.IsOverdue(today))))];
    }

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        await _keeping;
        try
        {
            // A world that never came to be is not kept in the place of one that did.
            if (_archive is not null && _isKept)
                await Holding(() => Keep(_archive, forGood: true), CancellationToken.None);
        }
        finally
        {
            if (Interlocked.Exchange(ref _world, null) is { } world)
                await world.DisposeAsync();
            _hand.Dispose();
            _leaving.Dispose();
            _archive?.Dispose();
            _folder.Delete(recursive: true);
        }
    }

    /// <summary>For the last copy the worker finishes what is under way and stands still.</summary>
    private async Task<bool> Keep(SandboxArchive archive, bool forGood)
    {
        if (_world is not { } world)
            return false;
        if (forGood)
            await world.Unplug(hasTime: true);
        world.KeepIn(archive);
        return true;
    }

    /// <summary>A terminal may be closed without a word.</summary>
    private async Task KeepNowAndThen(SandboxArchive archive)
    {
        try
        {
            while (true)
            {
                await Holding(() => Keep(archive, forGood: false), _leaving.Token);
                await Task.Delay(KeepEvery, TimeProvider.System, _leaving.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The last copy is made by whoever leaves.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Storage.StoreException)
        {
            await Console.Error.WriteLineAsync($"Песочница не сохраняется: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private string NewFolder() => _folder.CreateSubdirectory($"world-{++World}").FullName;

    private async Task<T> Holding<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await _hand.WaitAsync(cancellation);
        try
        {
            return await work();
        }
        finally
        {
            _hand.Release();
        }
    }
}
