namespace SpoBot.Outbox;

/// <summary>A letter taken from the queue to be sent.</summary>
/// <param name="Id">The row; a chat's letters of one lane go out in the order of their ids.</param>
/// <param name="Attempts">Tries that Telegram did not accept.</param>
/// <param name="Unknowns">Tries that may have arrived.</param>
internal sealed record QueuedLetter(
    long Id,
    string Key,
    long Chat,
    Lane Lane,
    Content Content,
    DateTimeOffset EnqueuedAt,
    DateTimeOffset? ExpiresAt = null,
    int Attempts = 0,
    int Unknowns = 0)
{
    /// <summary>Telegram forgets a pressed button soon after.</summary>
    private static readonly TimeSpan ToastLife = TimeSpan.FromSeconds(15);

    internal bool IsExpired(DateTimeOffset now) => ExpiresAt <= now || (Content is Content.Toast && EnqueuedAt + ToastLife <= now);
}
