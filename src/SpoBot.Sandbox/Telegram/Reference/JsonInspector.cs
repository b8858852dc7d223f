using System.Collections.Frozen;
using System.Text.Json;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Reference;

/// <summary>
/// Walks through the JSON of one parameter without building anything, and stops at the first field that is unknown, missing or of a wrong type.
/// </summary>
internal static class JsonInspector
{
    private static readonly FrozenDictionary<string, Shape> Objects = Shape.Read(ObjectText.Text);

    public static void Check(ref Utf8JsonReader reader, Field field, string path, Action<string> unknown) =>
        Value(ref reader, field, field.Depth, path, null, unknown);

    private static void Value(ref Utf8JsonReader reader, Field field, int depth, string path, Shape? owner, Action<string> unknown)
    {
        if (depth > 0)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                if (owner is null && depth == field.Depth)
                    throw Misfit(field, owner);
                reader.Skip();
                return;
            }

            var index = 0;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                Value(ref reader, field, depth - 1, $"{path}[{index++}]", owner, unknown);
            return;
        }

        if (!Fits(reader.TokenType, field))
            throw Misfit(field, owner);
        if (reader.TokenType == JsonTokenType.StartObject && field.Types.FirstOrDefault(Objects.ContainsKey) is { } type)
            Object(ref reader, Objects[type], path, unknown);
        else
            reader.Skip();
    }

    /// <summary>The official server's words for something of a wrong type, inside an object or as the whole parameter.</summary>
    public static Refusal Misfit(Field field, Shape? owner)
    {
        if (owner is not null)
            return Refusal.Bad($"can't parse {Spoken(owner.Name)}: Field \"{field.Name}\" must be of type {field.Types[0]}");
        return Refusal.Bad(field.Depth > 0 ? "expected an " + field.Expected : $"object expected as {Spoken(field.Types[0])}");
    }

    private static void Object(ref Utf8JsonReader reader, Shape shape, string path, Action<string> unknown)
    {
        var seen = shape.Required.Count == 0 ? null : new HashSet<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            seen?.Add(name);
            if (shape.Fields.TryGetValue(name, out var field))
                Value(ref reader, field, field.Depth, field.Depth > 0 ? $"{path}.{name}" : path, shape, unknown);
            else
            {
                unknown($"unknown field \"{name}\" of {shape.Name} in {path}");
                reader.Skip();
            }
        }

        foreach (var field in shape.Required)
            if (!seen!.Contains(field.Name))
                throw Refusal.Bad($"can't parse {Spoken(shape.Name)}: Can't find field \"{field.Name}\"");
    }

    private static bool Fits(JsonTokenType token, Field field)
    {
        foreach (var type in field.Types)
        {
            var fits = type switch
            {
                "String" => token is JsonTokenType.String or JsonTokenType.Number,
                "Integer" => token is JsonTokenType.Number or JsonTokenType.String,
                "Boolean" => token is JsonTokenType.True or JsonTokenType.False,
                "Any" => true,
                _ => token == JsonTokenType.StartObject,
            };
            if (fits)
                return true;
        }

        return false;
    }

    private static string Spoken(string type) => type switch
    {
        "InlineKeyboardButton" => "inline keyboard button",
        "KeyboardButton" => "keyboard button",
        "ReplyMarkup" => "reply markup",
        "ReplyParameters" => "reply parameters",
        "LinkPreviewOptions" => "link preview options",
        _ => type,
    };
}
