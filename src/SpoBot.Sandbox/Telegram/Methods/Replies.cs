using System.Text.Json;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>«reply_parameters»: which message is answered.</summary>
internal static class Replies
{
    public static long? Read(Arguments arguments, Chat chat)
    {
        if (arguments.Json("reply_parameters") is not { } json)
            return null;
        var (id, otherwise) = Parse(json);
        if (chat.Find(id) is not null)
            return id;
        return otherwise ? null : throw Refusal.Gone("message to be replied not found");
    }

    private static (long Id, bool SendAnyway) Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw Refusal.Bad("object expected as reply parameters");
            var id = root.TryGetProperty("message_id", out var number) && number.TryGetInt64(out var value) ? value : 0;
            return (id, root.TryGetProperty("allow_sending_without_reply", out var flag) && flag.ValueKind == JsonValueKind.True);
        }
        catch (JsonException)
        {
            throw Refusal.Bad("can't parse reply parameters JSON object");
        }
    }
}
