namespace SpoBot.Sandbox.Telegram.Faults;

/// <summary>
/// One scripted misfortune: what happens, to which calls, how often. Make one with the factories and narrow it with «with»:
/// <c>Fault.Lost with { Method = "sendMessage", After = 2, Times = 5 }</c>.
/// </summary>
public sealed record Fault(FaultKind Kind)
{
    public const int Always = int.MaxValue;

    /// <summary>The call has had its effect, the answer never arrives: the worst of all.</summary>
    public static Fault Lost { get; } = new(FaultKind.Reset) { Accepted = true };

    /// <summary>Nothing happened but the connection broke.</summary>
    public static Fault Reset { get; } = new(FaultKind.Reset);

    public static Fault Truncated { get; } = new(FaultKind.Truncated) { Accepted = true };

    public static Fault Empty { get; } = new(FaultKind.Empty) { Accepted = true };

    /// <summary>No effect and no answer. <c>with { Accepted = true }</c>: effect, and no answer.</summary>
    public static Fault Hang { get; } = new(FaultKind.Hang);

    /// <summary>Only this method; null is every method.</summary>
    public string? Method { get; init; }

    public long? Chat { get; init; }

    /// <summary>Only calls whose text or caption contains this.</summary>
    public string? Text { get; init; }

    /// <summary>Lets so many fitting calls pass first.</summary>
    public int After { get; init; }

    public int Times { get; init; } = 1;

    /// <summary>Acts on a fitting call with this chance; drawn from the options' seed, call by call.</summary>
    public double Chance { get; init; } = 1;

    /// <summary>Whether the call takes effect all the same.</summary>
    public bool Accepted { get; init; }

    public int Status { get; init; } = 500;

    public string Description { get; init; } = "Internal Server Error";

    public int? RetryAfter { get; init; }

    public long? MigrateTo { get; init; }

    public TimeSpan Wait { get; init; }

    public static Fault Error(int status, string description) => new(FaultKind.Error) { Status = status, Description = description };

    /// <summary>429 as Telegram says it.</summary>
    public static Fault TooMany(int seconds) =>
        new(FaultKind.Error) { Status = 429, Description = $"Too Many Requests: retry after {seconds}", RetryAfter = seconds };

    public static Fault Html(int status) => new(FaultKind.Html) { Status = status };

    /// <summary>The effect is at once, the answer comes later.</summary>
    public static Fault Delay(TimeSpan wait) => new(FaultKind.Delay) { Wait = wait, Accepted = true };

    /// <summary>The call itself is held back, then it has its effect and is answered.</summary>
    public static Fault Hold(TimeSpan wait) => new(FaultKind.Delay) { Wait = wait };
}
