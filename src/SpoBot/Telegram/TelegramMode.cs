namespace SpoBot.Telegram;

/// <summary>How updates come in.</summary>
internal enum TelegramMode
{
    Polling,
    Webhook,
}
