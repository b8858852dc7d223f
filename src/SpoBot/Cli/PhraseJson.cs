using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Cli;

/// <summary>One reading as one line of JSON, with the keys of DESIGN.md §9.</summary>
internal static class PhraseJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static Utf8JsonWriter Writer(IBufferWriter<byte> buffer) => new(buffer, Options);

    public static void Write(Stream output, Reading reading, PhraseRequest request, WorkingCalendar calendar)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = Writer(buffer))
            Write(writer, reading, request, calendar);
        output.Write(buffer.WrittenSpan);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public static void Write(Utf8JsonWriter writer, Reading reading, PhraseRequest request, WorkingCalendar calendar)
    {
        Span<char> day = stackalloc char[10];
        writer.WriteStartObject();
        writer.WriteString("phrase", reading.Phrase);
        writer.WriteString("kind", KindName(reading.Kind));
        writer.WriteStartArray("due");
        foreach (var due in reading.Rule.Between(request.From, request.To, calendar))
        {
            due.Date.TryFormat(day, out _, "yyyy-MM-dd");
            writer.WriteStringValue(day);
        }

        writer.WriteEndArray();
        writer.WriteString("said", reading.Said);
        writer.WriteStartArray("doubts");
        foreach (var doubt in reading.Doubts.Concat(CalendarDoubts.About(reading.Rule, request.From, request.To, calendar)))
        {
            writer.WriteStartObject();
            writer.WriteString("code", doubt.Code);
            writer.WriteString("text", doubt.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
    }

    public static string KindName(DeadlineKind kind) => kind switch
    {
        DeadlineKind.OneOff => "one-off",
        DeadlineKind.Month => "month",
        DeadlineKind.Window => "window",
        DeadlineKind.Recurring => "recurring",
        DeadlineKind.Ongoing => "ongoing",
        DeadlineKind.None => "none",
        _ => "unclear",
    };
}
