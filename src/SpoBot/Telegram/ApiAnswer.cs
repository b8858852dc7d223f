using System.Text.Json;

namespace SpoBot.Telegram;

/// <summary>
/// The part of an answer that decides what became of a call. Reads as far as the bytes go: a broken-off answer that begins
/// with «ok: true» is still an acceptance.
/// </summary>
internal readonly record struct ApiAnswer(bool? Ok, int Code, string? Description, TimeSpan? RetryAfter, long? MigrateTo, long? MessageId)
{
    public static ApiAnswer Read(ReadOnlySpan<byte> json)
    {
        var answer = default(ApiAnswer);
        try
        {
            var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return answer;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (!Take(ref reader, ref answer))
                    break;
            }
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            // What was read before the fault stands.
        }

        return answer;
    }

    /// <summary>Takes one member of the answer; false when the bytes end inside it.</summary>
    private static bool Take(ref Utf8JsonReader reader, ref ApiAnswer answer)
    {
        if (reader.ValueTextEquals("ok"u8))
        {
            var read = reader.Read();
            if (read)
                answer = answer with { Ok = reader.GetBoolean() };
            return read;
        }

        if (reader.ValueTextEquals("error_code"u8))
        {
            var read = reader.Read();
            if (read)
                answer = answer with { Code = reader.GetInt32() };
            return read;
        }

        if (reader.ValueTextEquals("description"u8))
        {
            var read = reader.Read();
            if (read)
                answer = answer with { Description = reader.GetString() };
            return read;
        }

        if (reader.ValueTextEquals("result"u8) || reader.ValueTextEquals("parameters"u8))
            return reader.Read() && (reader.TokenType != JsonTokenType.StartObject || TakeInside(ref reader, ref answer));
        return reader.Read() && reader.TrySkip();
    }

    private static bool TakeInside(ref Utf8JsonReader reader, ref ApiAnswer answer)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMessage = reader.ValueTextEquals("message_id"u8);
            var isRetry = reader.ValueTextEquals("retry_after"u8);
            var isMigration = reader.ValueTextEquals("migrate_to_chat_id"u8);
            if (!reader.Read())
                return false;
            if (isMessage)
                answer = answer with { MessageId = reader.GetInt64() };
            else if (isRetry)
                answer = answer with { RetryAfter = TimeSpan.FromSeconds(reader.GetInt64()) };
            else if (isMigration)
                answer = answer with { MigrateTo = reader.GetInt64() };
            else if (!reader.TrySkip())
                return false;
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }
}
