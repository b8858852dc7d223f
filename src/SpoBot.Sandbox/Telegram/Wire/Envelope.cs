using System.Buffers;
using System.Text.Json;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>Puts a result or a refusal into the Bot API's JSON, in a buffer that the thread uses again and again.</summary>
internal static class Envelope
{
    private const int WorthKeeping = 1 << 20;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    /// <summary>The span is good until the next call on this thread.</summary>
    public static ReadOnlySpan<byte> Wrap(Answer answer)
    {
        var json = Begin();
        json.WriteStartObject();
        json.WriteBoolean("ok"u8, true);
        json.WritePropertyName("result"u8);
        answer.Write(json);
        if (answer.Description is { } description)
            json.WriteString("description"u8, description);
        return End(json);
    }

    public static ReadOnlySpan<byte> Wrap(Refusal refusal)
    {
        var json = Begin();
        json.WriteStartObject();
        json.WriteBoolean("ok"u8, false);
        json.WriteNumber("error_code"u8, refusal.Status);
        json.WriteString("description"u8, refusal.Message);
        if (refusal.RetryAfter is not null || refusal.MigrateTo is not null)
        {
            json.WriteStartObject("parameters"u8);
            if (refusal.MigrateTo is { } chat)
                json.WriteNumber("migrate_to_chat_id"u8, chat);
            if (refusal.RetryAfter is { } seconds)
                json.WriteNumber("retry_after"u8, seconds);
            json.WriteEndObject();
        }

        return End(json);
    }

    /// <summary>Any JSON, written once and kept by the caller: an update, say.</summary>
    public static byte[] Bytes<T>(T state, Action<Utf8JsonWriter, T> write)
    {
        var json = Begin();
        write(json, state);
        json.Flush();
        return buffer!.WrittenSpan.ToArray();
    }

    private static Utf8JsonWriter Begin()
    {
        if (buffer is null || buffer.Capacity > WorthKeeping)
        {
            buffer = new(4096);
            writer = null;
        }

        buffer.ResetWrittenCount();
        if (writer is null)
            writer = new(buffer, new() { SkipValidation = true });
        else
            writer.Reset();
        return writer;
    }

    private static ReadOnlySpan<byte> End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.Flush();
        return buffer!.WrittenSpan;
    }
}
