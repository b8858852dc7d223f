using System.Text.Json;

namespace SpoBot.Telegram;

/// <summary>Takes the answer to getUpdates apart without trusting what is inside the updates.</summary>
internal static class UpdateBatch
{
    /// <summary>JSON nested deeper than this is not even walked.</summary>
    private const int Deepest = 512;

    /// <summary>The updates up to the first byte that is not JSON. <c>Whole</c> is false when there was such a byte.</summary>
    public static (IReadOnlyList<RawUpdate> Updates, bool Whole) Of(ReadOnlyMemory<byte> answer)
    {
        var updates = new List<RawUpdate>();
        try
        {
            var reader = new Utf8JsonReader(answer.Span, new JsonReaderOptions { MaxDepth = Deepest });
            if (!FindResult(ref reader))
                return (updates, false);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = checked((int)reader.TokenStartIndex);
                reader.Skip();
                var json = answer[start..checked((int)reader.BytesConsumed)];
                if (IdOf(json) is { } id)
                    updates.Add(Reading.Of(id, json));
            }

            return (updates, true);
        }
        catch (JsonException)
        {
            return (updates, false);
        }
    }

    /// <summary>The number of an update whose JSON may be broken anywhere behind it.</summary>
    public static long? IdOf(ReadOnlyMemory<byte> json)
    {
        var name = "\"update_id\""u8;
        var at = json.Span.IndexOf(name);
        if (at < 0)
            return null;
        var rest = json.Span[(at + name.Length)..].TrimStart(" \t\r\n:"u8);
        return System.Buffers.Text.Utf8Parser.TryParse(rest, out long id, out _) ? id : null;
    }

    private static bool FindResult(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isResult = reader.ValueTextEquals("result"u8);
            if (!reader.Read())
                return false;
            if (isResult)
                return reader.TokenType == JsonTokenType.StartArray;
            reader.Skip();
        }

        return false;
    }
}
