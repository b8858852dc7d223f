using System.Text.Json;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>What a method gives back, before it is bytes.</summary>
internal abstract class Answer
{
    public static Answer True { get; } = new Written(static writer => writer.WriteBooleanValue(true));

    /// <summary>Some methods say a sentence beside their result.</summary>
    public virtual string? Description => null;

    public abstract void Write(Utf8JsonWriter writer);

    public static Answer Of(Action<Utf8JsonWriter> write, string? description = null) => new Written(write, description);

    private sealed class Written(Action<Utf8JsonWriter> write, string? description = null) : Answer
    {
        public override string? Description => description;

        public override void Write(Utf8JsonWriter writer) => write(writer);
    }
}
