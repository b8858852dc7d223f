namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>The bot's short answer to a pressed button.</summary>
public sealed record Toast(string CallbackId, string Text, bool Alert, string? Url, DateTimeOffset At);
