using SpoBot.Sandbox.Telegram.Faults;

namespace SpoBot.Sandbox.Telegram.Records;

/// <summary>One call of the Bot API as it came and as it ended.</summary>
/// <param name="Status">0: the connection broke before an answer.</param>
/// <param name="Fault">What acted on it, if anything did.</param>
public sealed record Call(long Number, DateTimeOffset At, string Method, long? Chat, int Status, string? Description, TimeSpan Took, FaultKind? Fault)
{
    /// <summary>It had its effect, whatever the caller was told.</summary>
    public bool Accepted { get; internal init; }

    internal IReadOnlyDictionary<string, string>? Parameters { get; init; }

    /// <summary>A parameter as text, JSON for what is not a word; null when absent or not kept.</summary>
    public string? this[string parameter] => Parameters?.GetValueOrDefault(parameter);

    public override string ToString() => $"{Number} {Method} {Chat} → {Status} {Description}{(Fault is null ? "" : $" [{Fault}]")}";
}
