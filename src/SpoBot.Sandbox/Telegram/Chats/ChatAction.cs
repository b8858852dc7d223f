namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>«typing», «upload_document» … as the bot showed it.</summary>
public sealed record ChatAction(string Name, DateTimeOffset At);
