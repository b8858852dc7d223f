using SpoBot.Sandbox.Telegram.Records;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>What the Bot API answers instead of a result.</summary>
internal sealed class Refusal(int status, string description, int? retryAfter = null, long? migrateTo = null) : Exception(description)
{
    public int Status { get; } = status;

    public int? RetryAfter { get; } = retryAfter;

    public long? MigrateTo { get; } = migrateTo;

    /// <summary>How much of it is the bot's own fault; null: that is life.</summary>
    public Severity? Blame { get; private init; }

    /// <summary>The bot should have known better.</summary>
    public static Refusal Bad(string what) => new(400, "Bad Request: " + what) { Blame = Severity.Error };

    /// <summary>The world is not as the bot thought: a message deleted meanwhile, a chat unknown.</summary>
    public static Refusal Gone(string what) => new(400, "Bad Request: " + what);

    public static Refusal Wasted(string what) => new(400, "Bad Request: " + what) { Blame = Severity.Warning };

    /// <summary>Our own mistake, said aloud so that a test fails with it.</summary>
    public static Refusal Broken(Exception error) => new(500, $"Internal Server Error: the sandbox broke: {error}") { Blame = Severity.Error };

    public static Refusal NoMethod() => new(404, "Not Found: method not found") { Blame = Severity.Error };

    public static Refusal Forbidden(string what) => new(403, "Forbidden: " + what);

    public static Refusal Conflict(string what) => new(409, "Conflict: " + what);

    public static Refusal TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}", retryAfter: seconds);
}
