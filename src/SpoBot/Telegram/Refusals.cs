using SpoBot.Outbox;

namespace SpoBot.Telegram;

/// <summary>
/// The refusals that are known word for word, as the Bot API server spells them. A chat is given up only for a sentence of this
/// list: a refusal nobody has met yet costs one letter, never a person.
/// </summary>
internal static class Refusals
{
    private static readonly Dictionary<string, RefusalReason> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Forbidden: bot was blocked by the user"] = RefusalReason.Blocked,
        ["Forbidden: bot can't initiate conversation with a user"] = RefusalReason.Blocked,
        ["Forbidden: bot was kicked from the group chat"] = RefusalReason.Blocked,
        ["Forbidden: bot was kicked from the supergroup chat"] = RefusalReason.Blocked,
        ["Forbidden: bot was kicked from the channel chat"] = RefusalReason.Blocked,
        ["Forbidden: bot is not a member of the group chat"] = RefusalReason.Blocked,
        ["Forbidden: bot is not a member of the supergroup chat"] = RefusalReason.Blocked,
        ["Forbidden: bot is not a member of the channel chat"] = RefusalReason.Blocked,
        ["Bad Request: CHAT_WRITE_FORBIDDEN"] = RefusalReason.Blocked,
        ["Bad Request: have no rights to send a message"] = RefusalReason.Blocked,
        ["Bad Request: not enough rights to send text messages to the chat"] = RefusalReason.Blocked,
        ["Forbidden: user is deactivated"] = RefusalReason.Deactivated,
        ["Forbidden: the group chat was deleted"] = RefusalReason.Deactivated,
        ["Bad Request: chat not found"] = RefusalReason.ChatNotFound,
        ["Bad Request: private chat not found"] = RefusalReason.ChatNotFound,
        ["Bad Request: user not found"] = RefusalReason.ChatNotFound,
        ["Bad Request: PEER_ID_INVALID"] = RefusalReason.ChatNotFound,
        ["Forbidden: bot can't send messages to bots"] = RefusalReason.ChatNotFound,
        ["Forbidden: bots can't send messages to bots"] = RefusalReason.ChatNotFound,
    };

    private static readonly string[] NoLongerEditable =
    [
        "Bad Request: message to edit not found",
        "Bad Request: message can't be edited",
        "Bad Request: there is no text in the message to edit",
        "Bad Request: MESSAGE_ID_INVALID",
    ];

    public static RefusalReason ReasonOf(string description) => Known.GetValueOrDefault(description, RefusalReason.Content);

    /// <summary>The message shows already what it was to show.</summary>
    public static bool IsNotModified(string description) => Begins(description, "Bad Request: message is not modified");

    public static bool IsNoLongerEditable(string description) => NoLongerEditable.Contains(description, StringComparer.OrdinalIgnoreCase);

    /// <summary>The button was pressed too long ago for an answer to be shown.</summary>
    public static bool IsTooOld(string description) => Begins(description, "Bad Request: query is too old");

    public static bool IsBadMarkup(string description) => Begins(description, "Bad Request: can't parse entities");

    private static bool Begins(string description, string start) => description.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
