namespace SpoBot.Sandbox.Telegram.Records;

public sealed record Repeat(long Chat, string? Text, int Times);
