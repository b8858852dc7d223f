namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>What the Bot API answers instead of a result.</summary>
internal sealed class Refusal(int status, string description, int? retryAfter = null, long? migrateTo = null) : Exception(description)
{
    public int Status { get; } = status;

    public int? RetryAfter { get; } = retryAfter;

    public long? MigrateTo { get; } = migrateTo;

    public static Refusal Bad(string what) => new(400, "Bad Request: " + what);

    public static Refusal Forbidden(string what) => new(403, "Forbidden: " + what);

    public static Refusal Conflict(string what) => new(409, "Conflict: " + what);

    public static Refusal TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}", retryAfter: seconds);
}
