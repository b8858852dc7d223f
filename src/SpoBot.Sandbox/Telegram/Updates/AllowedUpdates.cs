using System.Text.Json;
using SpoBot.Sandbox.Telegram.Records;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Updates;

/// <summary>«allowed_updates»: which kinds the bot wants. Remembered until it is said again.</summary>
internal static class AllowedUpdates
{
    public static void Set(World world, string method, Arguments arguments)
    {
        if (arguments.Json("allowed_updates") is not { } json)
            return;
        try
        {
            var kinds = JsonSerializer.Deserialize(json.Span, ListsJson.Default.ListString)!;
            foreach (var kind in kinds.Where(kind => !UpdateKinds.All.Contains(kind)))
                world.Violations.Add(new(Severity.Warning, method, $"there are no updates of the kind «{kind}»", world.Now));
            world.Updates.Allowed = kinds;
        }
        catch (JsonException)
        {
            throw Refusal.Bad("can't parse allowed_updates: expected an Array of String");
        }
    }
}
