using System.Net;
using SpoBot.Sandbox.Telegram.Updates;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>
/// setWebhook, deleteWebhook, getWebhookInfo. Only loopback addresses: nothing leaves the machine; and plain http, which the official server refuses.
/// </summary>
internal sealed class WebhookMethods(World world)
{
    private const int DefaultConnections = 40;

    public Answer SetWebhook(Arguments arguments)
    {
        if (!arguments.Find("url", out var url))
            throw Refusal.Bad("parameter \"url\" is required");
        if (url.Text.Length == 0)
            return DeleteWebhook(arguments);
        var secret = arguments.Text("secret_token");
        Check(url.Text, secret);
        AllowedUpdates.Set(world, "setWebhook", arguments);
        var drop = arguments.Flag("drop_pending_updates");
        var connections = (int)Math.Clamp(arguments.Integer("max_connections") ?? DefaultConnections, 1, 100);
        if (!drop && world.Webhook.Address is { } old && (old.Url, old.Secret, old.MaxConnections) == (url.Text, secret, connections))
            return Done("Webhook is already set");
        world.Poll.End("terminated by setWebhook request");
        if (drop)
            world.Updates.Clear();
        world.Webhook.Set(new(url.Text, secret, connections));
        return Done("Webhook was set");
    }

    public Answer DeleteWebhook(Arguments arguments)
    {
        var was = world.Webhook.Address is not null;
        if (arguments.Flag("drop_pending_updates"))
            world.Updates.Clear();
        world.Webhook.Set(null);
        return Done(was ? "Webhook was deleted" : "Webhook is already deleted");
    }

    public Answer GetWebhookInfo()
    {
        var address = world.Webhook.Address;
        return Answer.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("url"u8, address?.Url ?? "");
            json.WriteBoolean("has_custom_certificate"u8, false);
            json.WriteNumber("pending_update_count"u8, world.Updates.Count);
            if (address is not null)
                json.WriteNumber("max_connections"u8, address.MaxConnections);
            if (address is { LastError: { } error, LastErrorAt: { } at })
            {
                json.WriteNumber("last_error_date"u8, at.ToUnixTimeSeconds());
                json.WriteString("last_error_message"u8, error);
            }

            if (world.Updates.Allowed is { } allowed)
            {
                json.WriteStartArray("allowed_updates"u8);
                foreach (var kind in allowed)
                    json.WriteStringValue(kind);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        });
    }

    private static void Check(string url, string secret)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw Refusal.Bad("invalid webhook URL specified");
        var here = uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
        if (!here)
            throw Refusal.Bad("bad webhook: the sandbox posts to loopback addresses only");
        if (secret.Length > 256)
            throw Refusal.Bad("secret token is too long");
        if (!secret.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
            throw Refusal.Bad("secret token contains unallowed characters");
    }

    private static Answer Done(string description) => Answer.Of(json => json.WriteBooleanValue(true), description);
}
