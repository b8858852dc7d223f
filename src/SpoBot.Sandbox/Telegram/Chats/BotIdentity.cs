namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>The bot as others see it.</summary>
public sealed record BotIdentity(long Id, string Name, string Username);
