namespace SpoBot.Sandbox.Telegram.Reference;

/// <summary>
/// The objects that parameters are made of. «!» marks a field without which the object means nothing; where the official server has its own
/// words for what is missing (keyboards, scopes), the reader of that object says them. «Object» is an object whose inside is nobody's
/// business here, «Any» is anything.
/// </summary>
internal static class ObjectText
{
    public const string Text = """
        LinkPreviewOptions is_disabled:Boolean url:String prefer_small_media:Boolean prefer_large_media:Boolean
            show_above_text:Boolean
        ReplyParameters message_id!:Integer chat_id:Integer|String allow_sending_without_reply:Boolean quote:String
            quote_parse_mode:String quote_entities:MessageEntity[] quote_position:Integer checklist_task_id:Integer
            poll_option_id:String
        MessageEntity type!:String offset!:Integer length!:Integer url:String user:Object language:String custom_emoji_id:String
            unix_time:Integer date_time_format:String
        SuggestedPostParameters price:Object send_date:Integer
        BotCommand command!:String description!:String
        BotCommandScope type:String chat_id:Integer|String user_id:Integer
        MenuButton type:String text:String web_app:WebAppInfo
        WebAppInfo url!:String
        ReplyMarkup inline_keyboard:InlineKeyboardButton|Any[][] keyboard:KeyboardButton|Any[][] is_persistent:Boolean
            resize_keyboard:Boolean one_time_keyboard:Boolean input_field_placeholder:String selective:Boolean
            remove_keyboard:Boolean force_reply:Boolean
        InlineKeyboardButton text:String icon_custom_emoji_id:String style:String url:String callback_data:String web_app:WebAppInfo
            login_url:LoginUrl switch_inline_query:String switch_inline_query_current_chat:String
            switch_inline_query_chosen_chat:SwitchInlineQueryChosenChat copy_text:CopyTextButton callback_game:Object pay:Boolean
        KeyboardButton text:String icon_custom_emoji_id:String style:String request_users:Object request_chat:Object
            request_managed_bot:Object request_contact:Boolean request_location:Boolean request_poll:Object web_app:WebAppInfo
        LoginUrl url!:String forward_text:String bot_username:String request_write_access:Boolean
        SwitchInlineQueryChosenChat query:String allow_user_chats:Boolean allow_bot_chats:Boolean allow_group_chats:Boolean
            allow_channel_chats:Boolean
        CopyTextButton text!:String
        """;
}
