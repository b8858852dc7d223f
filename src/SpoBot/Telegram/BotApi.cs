using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SpoBot.Telegram.Types;
using static SpoBot.Telegram.Types.Requests;

namespace SpoBot.Telegram;

/// <summary>The Bot API's methods in use that are not letters, named as in the official reference. Failures are <see cref="TelegramException"/>.</summary>
internal sealed class BotApi(Wire wire, WireSettings settings)
{
    /// <summary>Everything else Telegram would tell is not asked for.</summary>
    internal static readonly IReadOnlyList<string> AllowedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"];

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private static readonly BotApiJson Names = BotApiJson.Default;

    /// <summary>The clock of the server as of its last answer.</summary>
    public DateTimeOffset? ServerTime { get; private set; }

    public Task<User> GetMe(CancellationToken cancellation) =>
        Ask("getMe", new Nothing(), Names.Nothing, Names.AnswerUser, cancellation);

    /// <summary>The answer's bytes as they came: an update that cannot be read must not hide its neighbours.</summary>
    public async Task<byte[]> GetUpdates(long? offset, int limit, CancellationToken cancellation)
    {
        var request = new Requests.GetUpdates(offset, limit, (int)settings.PollTimeout.TotalSeconds, AllowedUpdates);
        using var exchange = await Call("getUpdates", request, Names.GetUpdates, settings.PollTimeout + settings.CallTimeout, cancellation);
        return exchange.Body.ToArray();
    }

    public Task SetWebhook(string url, string? secretToken, int? maxConnections, CancellationToken cancellation) =>
        Ask("setWebhook", new SetWebhook(url, AllowedUpdates, maxConnections, secretToken), Names.SetWebhook, Names.AnswerBoolean, cancellation);

    /// <summary>Pending updates stay: they come by getUpdates instead.</summary>
    public Task DeleteWebhook(CancellationToken cancellation) =>
        Ask("deleteWebhook", new Nothing(), Names.Nothing, Names.AnswerBoolean, cancellation);

    public Task<WebhookInfo> GetWebhookInfo(CancellationToken cancellation) =>
        Ask("getWebhookInfo", new Nothing(), Names.Nothing, Names.AnswerWebhookInfo, cancellation);

    public Task SetMyCommands(IReadOnlyList<BotCommand> commands, BotCommandScope? scope, CancellationToken cancellation) =>
        Ask("setMyCommands", new SetMyCommands(commands, scope, null), Names.SetMyCommands, Names.AnswerBoolean, cancellation);

    public Task DeleteMyCommands(BotCommandScope? scope, CancellationToken cancellation) =>
        Ask("deleteMyCommands", new DeleteMyCommands(scope, null), Names.DeleteMyCommands, Names.AnswerBoolean, cancellation);

    public Task SetChatMenuButton(long? chat, MenuButton? button, CancellationToken cancellation) =>
        Ask("setChatMenuButton", new SetChatMenuButton(chat, button), Names.SetChatMenuButton, Names.AnswerBoolean, cancellation);

    public Task SetMyDescription(string description, CancellationToken cancellation) =>
        Ask("setMyDescription", new SetMyDescription(description, null), Names.SetMyDescription, Names.AnswerBoolean, cancellation);

    public Task SetMyShortDescription(string description, CancellationToken cancellation) =>
        Ask("setMyShortDescription", new SetMyShortDescription(description, null), Names.SetMyShortDescription, Names.AnswerBoolean, cancellation);

    private async Task<TResult> Ask<TRequest, TResult>(
        string method, TRequest request, JsonTypeInfo<TRequest> requestType, JsonTypeInfo<Answer<TResult>> answerType, CancellationToken cancellation)
    {
        using var exchange = await Call(method, request, requestType, settings.CallTimeout, cancellation);
        try
        {
            var answer = JsonSerializer.Deserialize(exchange.Body, answerType);
            if (answer is { Ok: true, Result: { } result })
                return result;
        }
        catch (JsonException)
        {
            // Falls through: an answer that cannot be read is no answer.
        }

        throw new TelegramException(method, 0, $"HTTP {exchange.Status} without a readable API answer");
    }

    /// <summary>An exchange whose answer is whole and says ok; anything else throws.</summary>
    private async Task<Exchange> Call<TRequest>(
        string method, TRequest request, JsonTypeInfo<TRequest> type, TimeSpan timeout, CancellationToken cancellation)
    {
        var body = new PooledBuffer(512);
        using (var writer = new Utf8JsonWriter(body))
            JsonSerializer.Serialize(writer, request, type);
        var exchange = await wire.Call(method, new Payload(body, Json), timeout, cancellation);
        ServerTime = exchange.ServerTime ?? ServerTime;
        if (exchange is { Reach: Reach.Answered, Trouble: null } && ApiAnswer.Read(exchange.Body) is var answer && answer.Ok == true)
            return exchange;

        using (exchange)
        {
            cancellation.ThrowIfCancellationRequested();
            if (exchange.Reach != Reach.Answered || exchange.Trouble is not null)
                throw new TelegramException(method, 0, exchange.Trouble ?? "no answer");
            var refusal = ApiAnswer.Read(exchange.Body);
            throw new TelegramException(
                method, refusal.Code != 0 ? refusal.Code : exchange.Status, refusal.Description ?? $"HTTP {exchange.Status} without an API answer", refusal.RetryAfter);
        }
    }
}
