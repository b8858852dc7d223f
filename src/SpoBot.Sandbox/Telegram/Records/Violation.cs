namespace SpoBot.Sandbox.Telegram.Records;

public enum Severity
{
    /// <summary>The official server lets it pass, the documentation does not.</summary>
    Warning,

    /// <summary>The call was refused for it.</summary>
    Error,
}

/// <summary>One departure of the bot from the documentation.</summary>
public sealed record Violation(Severity Severity, string Method, string What, DateTimeOffset At);
