using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SpoBot.Domain.People;

namespace SpoBot.Cli.Rehearsal;

/// <summary>One letter as one line of JSON, with the keys of DESIGN.md §9.</summary>
internal static class RehearsalJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(Stream output, IEnumerable<RehearsedLetter> letters)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var writer = new Utf8JsonWriter(buffer, Options);
        foreach (var letter in letters)
        {
            writer.Reset();
            Write(writer, letter);
            buffer.Write("\n"u8);
            if (buffer.WrittenCount < 1 << 15) continue;
            output.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }

        output.Write(buffer.WrittenSpan);
        output.Flush();
    }

    private static void Write(Utf8JsonWriter writer, RehearsedLetter letter)
    {
        writer.WriteStartObject();
        writer.WriteString("at", $"{letter.At:yyyy-MM-dd'T'HH:mm:sszzz}");
        writer.WriteString("college", letter.To.FullName);
        writer.WriteString("role", letter.Role == Role.Coordinator ? "coordinator" : "head");
        writer.WriteString("lane", "reminder");
        writer.WriteString("text", letter.Html);
        writer.WriteStartArray("items");
        foreach (var item in letter.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("obligation", item.Obligation);
            if (item.Due is { } due) writer.WriteString("due", $"{due:yyyy-MM-dd}");
            else writer.WriteNull("due");
            writer.WriteString("stage", item.Stage);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
    }
}
