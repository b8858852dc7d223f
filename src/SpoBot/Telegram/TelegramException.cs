namespace SpoBot.Telegram;

/// <summary>A call that is not a letter failed. <see cref="Code"/> is the API's error code, or 0 when there was no answer.</summary>
internal sealed class TelegramException(string method, int code, string description, TimeSpan? retryAfter = null)
    : Exception($"{method}: {Secrets.Mask(description)}")
{
    public int Code { get; } = code;

    public string Description { get; } = Secrets.Mask(description);

    public TimeSpan? RetryAfter { get; } = retryAfter;
}
