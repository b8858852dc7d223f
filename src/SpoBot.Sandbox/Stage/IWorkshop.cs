using SpoBot.Sandbox.Telegram;

namespace SpoBot.Sandbox.Stage;

/// <summary>The worker as the page sees and handles it: its clock, its people, what it has queued, decided and written down.</summary>
public interface IWorkshop
{
    /// <summary>Grows with every scene that is begun; whoever remembers an older one begins anew.</summary>
    int World { get; }

    FakeTelegram Telegram { get; }

    WorldClock Clock { get; }

    IReadOnlyList<CastMember> Cast { get; }

    IReadOnlyList<Scene> Scenes { get; }

    /// <summary>The scene that is being played.</summary>
    string Playing { get; }

    bool IsWorkerRunning { get; }

    /// <summary>Faults are switched on: what cannot go out now is not waited for.</summary>
    bool IsTroubled { set; }

    /// <summary>Begins a scene from its first moment; what was there is gone.</summary>
    Task Play(string scene, CancellationToken cancellation);

    /// <summary>Turns the clock forward, morning by morning, and waits until everything queued on the way has gone out.</summary>
    Task TurnTo(DateTimeOffset moment, CancellationToken cancellation);

    /// <summary>Turns the clock to the first morning on which somebody is written to; false when a whole year stays silent.</summary>
    Task<bool> TurnToNextLetter(CancellationToken cancellation);

    /// <summary>Stops the worker without letting it finish anything.</summary>
    Task Kill();

    /// <summary>Starts it again on the same data.</summary>
    Task Revive();

    /// <summary>Troubles are over: lets the clock run to the worker's next tries until nothing waits.</summary>
    Task Recover(CancellationToken cancellation);

    Curtain LookBehind();

    /// <summary>Every day of a year with what falls due on it.</summary>
    IReadOnlyList<DayLoad> Load(int year);
}
