using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>Reads a JSON body: one object, its members are the parameters.</summary>
internal static class JsonBody
{
    public static void Read(ReadOnlySpan<byte> body, Arguments into)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw Refusal.Bad("object expected");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                into.Add(Take(ref reader, name, body));
            }

            if (reader.Read())
                throw Refusal.Bad("can't parse request JSON object");
        }
        catch (JsonException)
        {
            throw Refusal.Bad("can't parse request JSON object");
        }
        catch (InvalidOperationException)
        {
            throw Refusal.Bad("strings must be encoded in UTF-8");
        }
    }

    private static Argument Take(ref Utf8JsonReader reader, string name, ReadOnlySpan<byte> body)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new(name, ArgumentKind.String, reader.GetString());
            case JsonTokenType.Number:
                return new(name, ArgumentKind.Number, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.True:
                return new(name, ArgumentKind.Boolean, "true");
            case JsonTokenType.False:
                return new(name, ArgumentKind.Boolean, "false");
            case JsonTokenType.Null:
                return new(name, ArgumentKind.Null, null);
            default:
                var from = (int)reader.TokenStartIndex;
                reader.Skip();
                return new(name, ArgumentKind.Json, null, body[from..(int)reader.BytesConsumed].ToArray());
        }
    }

    public static void Read(ReadOnlySequence<byte> body, Arguments into)
    {
        if (body.IsSingleSegment)
        {
            Read(body.FirstSpan, into);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent((int)body.Length);
        body.CopyTo(rented);
        try
        {
            Read(rented.AsSpan(0, (int)body.Length), into);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
