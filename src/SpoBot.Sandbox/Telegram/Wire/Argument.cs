using System.Text;

namespace SpoBot.Sandbox.Telegram.Wire;

internal enum ArgumentKind
{
    /// <summary>From a form or a query string, where everything is text.</summary>
    Form,
    String,
    Number,
    Boolean,
    Null,
    Json,
    File,
}

/// <summary>One parameter as it came: a word in <see cref="text"/>, or an object or array still as UTF-8 JSON.</summary>
internal readonly struct Argument(string name, ArgumentKind kind, string? text, byte[]? json = null, Upload? file = null)
{
    public string Name { get; } = name;

    public ArgumentKind Kind { get; } = kind;

    public Upload? File { get; } = file;

    public string Text => text ?? (json is null ? "" : Encoding.UTF8.GetString(json));

    public ReadOnlyMemory<byte> Json => json ?? Encoding.UTF8.GetBytes(Text);
}
