namespace SpoBot.Sandbox.Telegram.Reference;

/// <summary>
/// The parameters of the methods played here, as the Bot API 10.1 reference lists them. Every kind of keyboard is a «ReplyMarkup».
/// </summary>
internal static class MethodText
{
    public const string Text = """
        getMe
        getUpdates offset:Integer limit:Integer timeout:Integer allowed_updates:String[]
        setWebhook url:String certificate:File ip_address:String max_connections:Integer allowed_updates:String[]
            drop_pending_updates:Boolean secret_token:String
        deleteWebhook drop_pending_updates:Boolean
        getWebhookInfo
        sendMessage business_connection_id:String chat_id:Integer|String message_thread_id:Integer direct_messages_topic_id:Integer
            text:String parse_mode:String entities:MessageEntity[] link_preview_options:LinkPreviewOptions
            disable_notification:Boolean protect_content:Boolean allow_paid_broadcast:Boolean message_effect_id:String
            suggested_post_parameters:SuggestedPostParameters reply_parameters:ReplyParameters reply_markup:ReplyMarkup
        sendPhoto business_connection_id:String chat_id:Integer|String message_thread_id:Integer direct_messages_topic_id:Integer
            photo:File|String caption:String parse_mode:String caption_entities:MessageEntity[] show_caption_above_media:Boolean
            has_spoiler:Boolean disable_notification:Boolean protect_content:Boolean allow_paid_broadcast:Boolean
            message_effect_id:String suggested_post_parameters:SuggestedPostParameters reply_parameters:ReplyParameters
            reply_markup:ReplyMarkup
        sendDocument business_connection_id:String chat_id:Integer|String message_thread_id:Integer direct_messages_topic_id:Integer
            document:File|String thumbnail:File|String caption:String parse_mode:String caption_entities:MessageEntity[]
            disable_content_type_detection:Boolean disable_notification:Boolean protect_content:Boolean allow_paid_broadcast:Boolean
            message_effect_id:String suggested_post_parameters:SuggestedPostParameters reply_parameters:ReplyParameters
            reply_markup:ReplyMarkup
        sendChatAction business_connection_id:String chat_id:Integer|String message_thread_id:Integer action:String
        copyMessage chat_id:Integer|String message_thread_id:Integer direct_messages_topic_id:Integer from_chat_id:Integer|String
            message_id:Integer video_start_timestamp:Integer caption:String parse_mode:String caption_entities:MessageEntity[]
            show_caption_above_media:Boolean disable_notification:Boolean protect_content:Boolean allow_paid_broadcast:Boolean
            message_effect_id:String suggested_post_parameters:SuggestedPostParameters reply_parameters:ReplyParameters
            reply_markup:ReplyMarkup
        forwardMessage chat_id:Integer|String message_thread_id:Integer direct_messages_topic_id:Integer from_chat_id:Integer|String
            video_start_timestamp:Integer disable_notification:Boolean protect_content:Boolean message_effect_id:String
            suggested_post_parameters:SuggestedPostParameters message_id:Integer
        editMessageText business_connection_id:String chat_id:Integer|String message_id:Integer inline_message_id:String text:String
            parse_mode:String entities:MessageEntity[] link_preview_options:LinkPreviewOptions rich_message:Object
            reply_markup:ReplyMarkup
        editMessageCaption business_connection_id:String chat_id:Integer|String message_id:Integer inline_message_id:String
            caption:String parse_mode:String caption_entities:MessageEntity[] show_caption_above_media:Boolean
            reply_markup:ReplyMarkup
        editMessageReplyMarkup business_connection_id:String chat_id:Integer|String message_id:Integer inline_message_id:String
            reply_markup:ReplyMarkup
        deleteMessage chat_id:Integer|String message_id:Integer
        deleteMessages chat_id:Integer|String message_ids:Integer[]
        answerCallbackQuery callback_query_id:String text:String show_alert:Boolean url:String cache_time:Integer
        getFile file_id:String
        getChat chat_id:Integer|String
        setMyCommands commands:BotCommand[] scope:BotCommandScope language_code:String
        getMyCommands scope:BotCommandScope language_code:String
        deleteMyCommands scope:BotCommandScope language_code:String
        setMyName name:String language_code:String
        getMyName language_code:String
        setMyDescription description:String language_code:String
        getMyDescription language_code:String
        setMyShortDescription short_description:String language_code:String
        getMyShortDescription language_code:String
        setChatMenuButton chat_id:Integer menu_button:MenuButton
        getChatMenuButton chat_id:Integer
        """;
}
