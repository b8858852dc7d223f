using System.Text.Json;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Keyboards;

/// <summary>Reads «reply_markup». What is wrong with its shape is said here, before anybody asks whether the chat exists.</summary>
internal static class KeyboardReader
{
    public static Keyboard? Read(Arguments arguments)
    {
        if (arguments.Json("reply_markup") is not { } json)
            return null;
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, json);
        }
        catch (JsonException)
        {
            throw Refusal.Bad("can't parse reply keyboard markup JSON object");
        }
    }

    private static Keyboard? Read(JsonElement markup, ReadOnlyMemory<byte> json)
    {
        if (markup.ValueKind != JsonValueKind.Object)
            throw Refusal.Bad("object expected as reply markup");
        if (Rows(markup, "keyboard", "Field \"keyboard\" must be an Array of Arrays", ReplyKey) is { Count: > 0 } reply)
            return new(KeyboardKind.Reply, reply)
            {
                OneTime = Flag(markup, "one_time_keyboard"),
                Resize = Flag(markup, "resize_keyboard"),
                Persistent = Flag(markup, "is_persistent"),
                Placeholder = Text(markup, "input_field_placeholder"),
            };
        var message = "Field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays";
        if (Rows(markup, "inline_keyboard", message, InlineKey) is { Count: > 0 } rows)
            return new(KeyboardKind.Inline, rows) { Json = json.ToArray() };
        if (Flag(markup, "remove_keyboard"))
            return new(KeyboardKind.Remove, []);
        if (Flag(markup, "force_reply"))
            return new(KeyboardKind.ForceReply, []) { Placeholder = Text(markup, "input_field_placeholder") };
        return null;
    }

    private static List<IReadOnlyList<Key>>? Rows(JsonElement markup, string field, string otherwise, Func<JsonElement, Key> read)
    {
        if (!markup.TryGetProperty(field, out var rows))
            return null;
        if (rows.ValueKind != JsonValueKind.Array)
            throw Refusal.Bad($"field \"{field}\" must be of type Array");
        var result = new List<IReadOnlyList<Key>>(rows.GetArrayLength());
        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array)
                throw Refusal.Bad(char.ToLowerInvariant(otherwise[0]) + otherwise[1..]);
            var keys = new List<Key>(row.GetArrayLength());
            foreach (var key in row.EnumerateArray())
                keys.Add(read(key));
            if (keys.Count > 0)
                result.Add(keys);
        }

        return result;
    }

    private static Key InlineKey(JsonElement key)
    {
        const string At = "can't parse inline keyboard button: ";
        if (key.ValueKind != JsonValueKind.Object)
            throw Refusal.Bad(At + "InlineKeyboardButton must be an Object");
        var caption = Caption(key, At);
        var style = Style(key, At);
        if (Text(key, "url") is { Length: > 0 } url)
            return new(caption, KeyAction.Url, url, style);
        if (Text(key, "callback_data") is { Length: > 0 } data)
            return new(caption, KeyAction.Callback, data, style);
        foreach (var (field, action) in Rare)
            if (key.TryGetProperty(field, out var value))
                return new(caption, action, action == KeyAction.CopyText ? Text(value, "text") ?? "" : value.GetRawText(), style);
        throw Refusal.Bad(At + "Text buttons are unallowed in the inline keyboard");
    }

    private static readonly (string, KeyAction)[] Rare =
    [
        ("callback_game", KeyAction.Other), ("pay", KeyAction.Other), ("switch_inline_query", KeyAction.SwitchInline),
        ("switch_inline_query_chosen_chat", KeyAction.SwitchInline), ("switch_inline_query_current_chat", KeyAction.SwitchInline),
        ("login_url", KeyAction.Login), ("web_app", KeyAction.WebApp), ("copy_text", KeyAction.CopyText),
    ];

    private static Key ReplyKey(JsonElement key)
    {
        const string At = "can't parse keyboard button: ";
        if (key.ValueKind == JsonValueKind.String)
            return new(key.GetString()!, KeyAction.Say);
        if (key.ValueKind != JsonValueKind.Object)
            throw Refusal.Bad(At + "KeyboardButton must be a String or an Object");
        var action = Flag(key, "request_contact") ? KeyAction.Contact
            : Flag(key, "request_location") ? KeyAction.Location
            : key.TryGetProperty("web_app", out _) ? KeyAction.WebApp
            : key.EnumerateObject().Any(field => field.Name.StartsWith("request_", StringComparison.Ordinal)) ? KeyAction.Other
            : KeyAction.Say;
        return new(Caption(key, At), action, "", Style(key, At));
    }

    private static string Caption(JsonElement key, string at)
    {
        if (!key.TryGetProperty("text", out var text))
            throw Refusal.Bad(at + "Can't find field \"text\"");
        return text.ValueKind switch
        {
            JsonValueKind.String => text.GetString()!,
            JsonValueKind.Number => text.GetRawText(),
            _ => throw Refusal.Bad(at + "Field \"text\" must be of type String"),
        };
    }

    private static string? Style(JsonElement key, string at)
    {
        var style = Text(key, "style");
        var known = style is null or "" or "default" or "primary" or "success" or "danger";
        return known ? style : throw Refusal.Bad(at + "invalid button style specified");
    }

    private static bool Flag(JsonElement element, string field) => element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement element, string field) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(field, out var value) ? value.ToString() : null;
}
