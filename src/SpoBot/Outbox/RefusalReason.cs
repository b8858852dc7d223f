namespace SpoBot.Outbox;

/// <summary>Why a letter was refused for good. <see cref="Content"/> blames the letter, the others the chat.</summary>
internal enum RefusalReason
{
    Blocked,
    Deactivated,
    ChatNotFound,
    Content,
}
