namespace SpoBot.Conversations;

/// <summary>Something that came in, free of any messenger's wire.</summary>
/// <param name="UpdateId">The messenger's number of it; seen twice, it is done once.</param>
/// <param name="Chat">The chat it came from.</param>
/// <param name="IsPrivate">False in groups and channels.</param>
internal abstract record Incoming(long UpdateId, Sender From, long Chat, bool IsPrivate)
{
    /// <summary>A typed message; <paramref name="IsEdit"/> when an earlier one was changed.</summary>
    internal sealed record Text(
        long UpdateId, Sender From, long Chat, bool IsPrivate, string Words, bool IsForwarded = false, bool IsEdit = false, long? MessageId = null)
        : Incoming(UpdateId, From, Chat, IsPrivate);

    /// <summary>An inline button was pressed. <paramref name="Claim"/> is what the button says, never a right.</summary>
    internal sealed record Press(
        long UpdateId, Sender From, long Chat, bool IsPrivate, string CallbackId, string Claim, long? MessageId)
        : Incoming(UpdateId, From, Chat, IsPrivate);

    /// <summary>A document or photo with its caption.</summary>
    internal sealed record File(
        long UpdateId, Sender From, long Chat, bool IsPrivate, string FileId, string Name, string MimeType, long Size, bool IsPhoto, string? Caption,
        string? Album = null, bool IsForwarded = false)
        : Incoming(UpdateId, From, Chat, IsPrivate);

    /// <summary>A sticker, voice, contact, place and the like: answered, never used.</summary>
    internal sealed record Other(long UpdateId, Sender From, long Chat, bool IsPrivate, string What)
        : Incoming(UpdateId, From, Chat, IsPrivate);

    /// <summary>The person has blocked the bot or let it in again (or a group has).</summary>
    internal sealed record Membership(long UpdateId, Sender From, long Chat, bool IsPrivate, bool IsReachable)
        : Incoming(UpdateId, From, Chat, IsPrivate);

    /// <summary>A group has become a supergroup and lives on under another id.</summary>
    internal sealed record Migrated(long UpdateId, Sender From, long Chat, bool IsPrivate, long NewChat)
        : Incoming(UpdateId, From, Chat, IsPrivate);
}
