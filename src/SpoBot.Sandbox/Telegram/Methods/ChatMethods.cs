using System.Collections.Frozen;
using System.Text.Json;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>getChat, sendChatAction and deleteMessages.</summary>
internal sealed class ChatMethods(World world, Addressing addressing)
{
    private const int MostAtOnce = 100;

    private static readonly string[] Gifts =
        ["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"];

    private static readonly FrozenSet<string> Actions = FrozenSet.ToFrozenSet(
    [
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker",
        "find_location", "record_video_note", "upload_video_note",
    ]);

    public Answer GetChat(Arguments arguments)
    {
        var chat = addressing.ToRead(arguments.Text("chat_id"));
        return Answer.Of(json =>
        {
            json.WriteStartObject();
            ChatJson.WriteFields(json, chat);
            json.WriteNumber("accent_color_id"u8, 0);
            json.WriteNumber("max_reaction_count"u8, 11);
            json.WriteStartObject("accepted_gift_types"u8);
            foreach (var kind in Gifts)
                json.WriteBoolean(kind, chat.Person is not null);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    public Answer SendChatAction(Arguments arguments)
    {
        var action = arguments.Text("action");
        if (!Actions.Contains(action))
            throw Refusal.Bad("wrong parameter action in request");
        var chat = addressing.ToWrite(arguments.Text("chat_id"));
        chat.Act(new(action, world.Now));
        return Answer.True;
    }

    public Answer DeleteMessages(Arguments arguments)
    {
        var ids = Ids(arguments);
        var chat = addressing.ToWrite(arguments.Text("chat_id"));
        foreach (var id in ids)
            chat.Remove(id);
        return Answer.True;
    }

    private static List<long> Ids(Arguments arguments)
    {
        if (arguments.Json("message_ids") is not { } json)
            throw Refusal.Bad("message identifiers are not specified");
        try
        {
            var ids = JsonSerializer.Deserialize(json.Span, ListsJson.Default.ListInt64)!;
            return ids.Count switch
            {
                0 => throw Refusal.Bad("message identifiers are not specified"),
                > MostAtOnce => throw Refusal.Bad("too many message identifiers specified"),
                _ when ids.Exists(id => id <= 0) => throw Refusal.Bad("invalid message identifier specified"),
                _ => ids,
            };
        }
        catch (JsonException)
        {
            throw Refusal.Bad("can't parse message_ids JSON object");
        }
    }
}
