using SpoBot.Courier;
using SpoBot.Outbox;

namespace SpoBot.Telegram;

/// <summary>Turns one HTTP exchange into one of the five deliveries.</summary>
internal static class Verdict
{
    /// <summary>A refused token will not heal by hurry.</summary>
    internal static readonly TimeSpan TokenPause = TimeSpan.FromMinutes(1);

    internal static readonly TimeSpan DefaultFloodPause = TimeSpan.FromSeconds(5);

    public static Delivery Of(Exchange exchange) => exchange.Reach switch
    {
        Reach.NotSent => new Delivery.TryAfter(null, false, exchange.Trouble ?? "not sent"),
        Reach.NoAnswer => new Delivery.Unknown(exchange.Trouble ?? "no answer"),
        _ => OfAnswer(exchange.Status, ApiAnswer.Read(exchange.Body), exchange.Trouble),
    };

    /// <summary>The token (or the API's address) is refused: nothing will go out until a person mends it.</summary>
    public static bool IsTokenRefused(Delivery delivery) => delivery is Delivery.TryAfter { WholeBot: true, Wait: var wait } && wait == TokenPause;

    private static Delivery OfAnswer(int status, ApiAnswer answer, string? trouble) => answer.Ok switch
    {
        // «ok: true» in an answer that arrived whole is an acceptance even if its JSON is cut short; on a broken connection it is not trusted.
        true when trouble is null => new Delivery.Delivered(answer.MessageId),
        false => OfRefusal(answer.Code != 0 ? answer.Code : status, answer),
        _ => OfPage(status, trouble),
    };

    private static Delivery OfRefusal(int code, ApiAnswer answer)
    {
        var description = Secrets.Mask(answer.Description) ?? $"error {code}";
        return code switch
        {
            429 or 420 => new Delivery.TryAfter(answer.RetryAfter ?? DefaultFloodPause, true, description),
            401 => new Delivery.TryAfter(TokenPause, true, description),
            404 when description == "Not Found" => new Delivery.TryAfter(TokenPause, true, description),
            409 or >= 500 => new Delivery.TryAfter(answer.RetryAfter, false, description),
            _ when answer.MigrateTo is { } chat => new Delivery.Moved(chat),
            _ => new Delivery.Refused(Refusals.ReasonOf(description), description),
        };
    }

    /// <summary>
    /// An answer that is not the API's own: a page of some proxy on the way. It says that the request was turned away, save 504,
    /// which only says that nobody waited for the end, and a success without the API's words.
    /// </summary>
    private static Delivery OfPage(int status, string? trouble)
    {
        var description = trouble is null ? $"HTTP {status} without an API answer" : $"HTTP {status}, {trouble}";
        return status switch
        {
            < 300 or 504 => new Delivery.Unknown(description),
            429 => new Delivery.TryAfter(DefaultFloodPause, true, description),
            401 or 404 => new Delivery.TryAfter(TokenPause, true, description),
            413 => new Delivery.Refused(RefusalReason.Content, description),
            _ => new Delivery.TryAfter(null, false, description),
        };
    }
}
