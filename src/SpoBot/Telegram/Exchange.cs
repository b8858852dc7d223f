namespace SpoBot.Telegram;

/// <summary>How far one HTTP exchange got.</summary>
internal enum Reach
{
    /// <summary>The request did not get out whole: Telegram cannot have acted on it.</summary>
    NotSent,

    /// <summary>The request went out and no answer came: it may have been acted on.</summary>
    NoAnswer,

    /// <summary>An answer began; its body may be broken off.</summary>
    Answered,
}

/// <summary>One HTTP exchange with Telegram. Disposing gives the body's buffer back.</summary>
internal sealed class Exchange(Reach reach, int status, PooledBuffer? body, string? trouble) : IDisposable
{
    public Reach Reach { get; } = reach;

    public int Status { get; } = status;

    /// <summary>What broke, with every secret masked; null when the answer is whole.</summary>
    public string? Trouble { get; } = trouble;

    public ReadOnlySpan<byte> Body => body is null ? default : body.Written.Span;

    /// <summary>The clock of the server that answered.</summary>
    public DateTimeOffset? ServerTime { get; init; }

    public void Dispose() => body?.Dispose();
}
