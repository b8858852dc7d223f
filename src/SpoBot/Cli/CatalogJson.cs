using System.Buffers;
using System.Text.Json;
using SpoBot.Domain.Register;

namespace SpoBot.Cli;

/// <summary>Each obligation as one line of JSON, with the keys of DESIGN.md §9.</summary>
internal static class CatalogJson
{
    public static void Write(Stream output, CatalogView view)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = PhraseJson.Writer(buffer);
        foreach (var item in view.Items)
        {
            writer.Reset();
            Write(writer, item, view);
            writer.Flush();
            buffer.Write("\n"u8);
        }

        output.Write(buffer.WrittenSpan);
        output.Flush();
    }

    private static void Write(Utf8JsonWriter writer, CatalogView.Item item, CatalogView view)
    {
        var obligation = item.Obligation;
        writer.WriteStartObject();
        writer.WriteString("id", obligation.Id);
        writer.WriteString("document", obligation.Document);
        writer.WriteString("section", obligation.Section);
        writer.WriteString("text", obligation.Text);
        Texts(writer, "executors", obligation.ExecutorsAsWritten);
        Texts(writer, "coExecutors", obligation.CoExecutors.Select(view.Catalog.TitleOf));
        writer.WriteString("reportTo", obligation.ReportTo is { } to ? view.Catalog.TitleOf(to) : null);
        writer.WriteString("deadline", obligation.Deadline);
        writer.WriteString("kind", PhraseJson.KindName(item.Kind));
        Texts(writer, "due", item.Dues.Select(due => $"{due.Due:yyyy-MM-dd}"));
        writer.WriteNumber("colleges", obligation.Executors.Count);
        writer.WriteStartArray("doubts");
        foreach (var doubt in item.Doubts)
        {
            writer.WriteStartObject();
            writer.WriteString("code", doubt.Code);
            writer.WriteString("text", doubt.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (obligation.Outcomes.Count > 0)
            Results(writer, obligation.Outcomes);
        writer.WriteEndObject();
    }

    private static void Results(Utf8JsonWriter writer, IReadOnlyList<Outcome> outcomes)
    {
        writer.WriteStartArray("results");
        foreach (var outcome in outcomes)
        {
            writer.WriteStartObject();
            writer.WriteString("text", outcome.Text);
            if (outcome.Proof is Proof.Number number)
            {
                writer.WriteString("unit", number.Unit);
                writer.WriteStartObject("targets");
                foreach (var (year, target) in number.Targets.OrderBy(t => t.Key))
                    writer.WriteString($"{year}", target);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, string key, IEnumerable<string> values)
    {
        writer.WriteStartArray(key);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
