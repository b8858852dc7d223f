using System.Text.Json;
using SpoBot.Sandbox.Telegram.Records;
using SpoBot.Sandbox.Telegram.Updates;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>getMe and getUpdates.</summary>
internal sealed class UpdateMethods(World world)
{
    private const int LongestPoll = 50;
    private const int MostBytes = 1 << 22;

    public Answer GetMe() => Answer.Of(json =>
    {
        json.WriteStartObject();
        Chats.ChatJson.WriteFields(json, world.Bot);
        json.WriteBoolean("can_join_groups"u8, true);
        json.WriteBoolean("can_read_all_group_messages"u8, false);
        json.WriteBoolean("supports_inline_queries"u8, false);
        json.WriteBoolean("can_connect_to_business"u8, false);
        json.WriteBoolean("has_main_web_app"u8, false);
        json.WriteEndObject();
    });

    public async ValueTask<Answer> GetUpdates(Arguments arguments, CancellationToken caller)
    {
        if (world.Webhook.Address is not null)
            throw Refusal.Conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        var offset = arguments.Integer("offset") ?? 0;
        var limit = (int)Math.Clamp(arguments.Integer("limit") ?? 100, 1, 100);
        var timeout = (int)Math.Clamp(arguments.Integer("timeout") ?? 0, 0, LongestPoll);
        AllowedUpdates.Set(world, "getUpdates", arguments);
        var updates = await world.Poll.Wait(offset, limit, timeout, caller);
        return Answer.Of(json => Write(json, updates));
    }

    private static void Write(Utf8JsonWriter json, List<Update> updates)
    {
        json.WriteStartArray();
        var left = MostBytes;
        foreach (var update in updates)
        {
            left -= 50 + update.Payload.Length;
            if (left <= 0 && left + 50 + update.Payload.Length != MostBytes)
                break;
            UpdateJson.Write(json, update);
        }

        json.WriteEndArray();
    }
}
