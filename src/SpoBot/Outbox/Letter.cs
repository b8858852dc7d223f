namespace SpoBot.Outbox;

/// <summary>One outgoing message. Rendered when enqueued, so the row shows exactly what a person was told.</summary>
/// <param name="Key">Why it exists («morning/17/2024-01-31»); inserting a key twice keeps the first.</param>
/// <param name="Chat">Telegram's chat id.</param>
/// <param name="ExpiresAt">After this moment it is not worth sending; null = never.</param>
/// <param name="Person">Our person's number where there is one, so that a refusal marks them.</param>
/// <param name="Duties">The keys of the duties it speaks of: closing the last of them cancels a queued reminder.</param>
/// <param name="Campaign">The nudge it belongs to.</param>
internal sealed record Letter(
    string Key,
    long Chat,
    Lane Lane,
    Content Content,
    DateTimeOffset? NotBefore = null,
    DateTimeOffset? ExpiresAt = null,
    long? Person = null,
    IReadOnlyList<string>? Duties = null,
    string? Campaign = null);
