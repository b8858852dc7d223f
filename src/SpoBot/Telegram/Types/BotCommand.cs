namespace SpoBot.Telegram.Types;

internal sealed record BotCommand(string Command, string Description);
