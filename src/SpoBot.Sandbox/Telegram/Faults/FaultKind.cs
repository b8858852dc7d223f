namespace SpoBot.Sandbox.Telegram.Faults;

public enum FaultKind
{
    /// <summary>A refusal in the Bot API's own form.</summary>
    Error,

    /// <summary>An error page in HTML, as a proxy or an overloaded server sends it.</summary>
    Html,

    /// <summary>The connection is reset.</summary>
    Reset,

    /// <summary>The right answer, cut in half.</summary>
    Truncated,

    /// <summary>200 and nothing.</summary>
    Empty,

    /// <summary>The answer comes late.</summary>
    Delay,

    /// <summary>No answer until the caller gives up or the fault is taken away.</summary>
    Hang,
}
