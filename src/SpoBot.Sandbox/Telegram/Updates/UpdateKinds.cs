namespace SpoBot.Sandbox.Telegram.Updates;

internal static class UpdateKinds
{
    public static readonly HashSet<string> All =
    [
        "message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message", "edited_business_message",
        "deleted_business_messages", "guest_message", "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
        "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member",
        "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot",
    ];

    /// <summary>These come only when asked for by name.</summary>
    public static readonly HashSet<string> OnRequest = ["chat_member", "message_reaction", "message_reaction_count"];
}
