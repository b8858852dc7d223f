using System.Text.Json;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>From «text» and «parse_mode» (or «entities») to what people see.</summary>
internal static class Formatting
{
    public const int MessageLimit = 4096;
    public const int CaptionLimit = 1024;
    private const int RawLimit = 1 << 15;

    public static RichText Read(Arguments arguments, string textName, string entitiesName, bool bareAmpersandAllowed)
    {
        var text = arguments.Text(textName);
        if (System.Text.Encoding.UTF8.GetByteCount(text) > RawLimit)
            throw Refusal.Bad("text is too long");
        var mode = arguments.Text("parse_mode");
        if (text.Length > 0 && mode.Length > 0 && !mode.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            if (mode.Equals("HTML", StringComparison.OrdinalIgnoreCase))
                return HtmlParser.Parse(text, bareAmpersandAllowed);
            if (mode.Equals("Markdown", StringComparison.OrdinalIgnoreCase) || mode.Equals("MarkdownV2", StringComparison.OrdinalIgnoreCase))
                throw Refusal.Bad($"the sandbox does not read {mode}: use HTML");
            throw Refusal.Bad("unsupported parse_mode");
        }

        return new(text, arguments.Json(entitiesName) is { } json ? ReadEntities(json) : []);
    }

    private static List<Entity> ReadEntities(ReadOnlyMemory<byte> json)
    {
        var entities = new List<Entity>();
        using var document = Parse(json);
        foreach (var one in document.RootElement.EnumerateArray())
        {
            var type = one.GetProperty("type").GetString() ?? "";
            string? value = null;
            foreach (var field in (ReadOnlySpan<string>)["url", "language", "custom_emoji_id"])
                if (one.TryGetProperty(field, out var found))
                    value = found.GetString();
            entities.Add(new(type, one.GetProperty("offset").GetInt32(), one.GetProperty("length").GetInt32(), value));
        }

        EntityList.Sort(entities);
        return entities;
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            throw Refusal.Bad("can't parse entities JSON object");
        }
    }
}
