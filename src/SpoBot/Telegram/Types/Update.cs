namespace SpoBot.Telegram.Types;

/// <summary>The kinds of update the bot asks for.</summary>
internal sealed record Update(long UpdateId, Message? Message, Message? EditedMessage, CallbackQuery? CallbackQuery, ChatMemberUpdated? MyChatMember);
