using System.Globalization;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.Methods;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>What is known of a call while it is being served.</summary>
internal sealed class Visit(long number, DateTimeOffset at, long began, Method? method, string asked)
{
    public long Number => number;

    public DateTimeOffset At => at;

    public long Began => began;

    public Method? Method => method;

    public string Name => method?.Name ?? asked;

    public Arguments Arguments { get; set; } = new();

    public Fault? Fault { get; set; }

    public Answer? Answer { get; set; }

    public Refusal? Refusal { get; set; }

    /// <summary>An answer went out, or never will.</summary>
    public bool Over { get; set; }

    public int Status { get; set; }

    public long? Chat =>
        long.TryParse(Arguments.Text("chat_id"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chat) ? chat : null;

    public string Text => Arguments.Text("text") is { Length: > 0 } text ? text : Arguments.Text("caption");
}
