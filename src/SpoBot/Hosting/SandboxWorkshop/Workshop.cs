using SpoBot.Sandbox.Stage;
using SpoBot.Sandbox.Telegram;
using SpoBot.Domain.Duties;

namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>The stage's view of the real worker: one world at a time, everything that turns the clock one after another.</summary>
internal sealed class Workshop : IWorkshop, IAsyncDisposable
{
    private readonly SandboxRegister _register;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spobot-sandbox-");
    private readonly SemaphoreSlim _hand = new(1, 1);
    private SandboxWorld? _world;

    private Workshop(SandboxRegister register) => _register = register;

    public int World { get; private set; }

    public FakeTelegram Telegram => Now.Telegram;

    public WorldClock Clock => new(Now.Now, _hand.CurrentCount == 0, Now.IsDayOff);

    public IReadOnlyList<CastMember> Cast => [.. Now.Cast.Select(it => new CastMember(it.Id, it.Role.Name, it.Role.Kind, it.Role.Post))];

    public IReadOnlyList<Scene> Scenes => [.. SandboxScene.All.Select(it => it.Scene)];

    public string Playing { get; private set; } = "";

    public bool IsWorkerRunning => Now.Worker is not null;

    private SandboxWorld Now => _world ?? throw new StageException("Сцена готовится, ещё секунду.");

    internal static async Task<Workshop> Open(SandboxRegister register, string scene, CancellationToken cancellation)
    {
        var workshop = new Workshop(register);
        try
        {
            await workshop.Play(scene, cancellation);
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
            var folder = _folder.CreateSubdirectory($"world-{++World}");
            var world = await SandboxWorld.Open(_register, new DateTimeOffset(begins, _register.Zone.GetUtcOffset(begins)), folder.FullName, cancellation);
            _world = world;
            Playing = scene;
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

    public Curtain LookBehind() => Now.Worker is { } worker ? new SandboxCurtain(Now, _register).Look(worker) : new Curtain([], null, []);

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
        if (Interlocked.Exchange(ref _world, null) is { } world)
            await world.DisposeAsync();
        _hand.Dispose();
        _folder.Delete(recursive: true);
    }

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
