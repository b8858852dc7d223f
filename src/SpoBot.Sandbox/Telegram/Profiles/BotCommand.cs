namespace SpoBot.Sandbox.Telegram.Profiles;

public sealed record BotCommand(string Command, string Description);
