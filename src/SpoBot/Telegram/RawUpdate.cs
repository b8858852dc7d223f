using SpoBot.Conversations;

namespace SpoBot.Telegram;

/// <summary>One update as it arrived and as it was understood.</summary>
/// <param name="Json">The update's own JSON; valid as long as the update is held.</param>
/// <param name="Incoming">What it says; null when it is of a kind that is ignored, or could not be read.</param>
/// <param name="Fault">Why it could not be read: a poison update, to be set aside with its JSON.</param>
internal sealed record RawUpdate(long UpdateId, ReadOnlyMemory<byte> Json, Incoming? Incoming, string? Fault = null);
