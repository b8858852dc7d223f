namespace SpoBot.Sandbox.Telegram.Updates;

/// <summary>One update as it will be sent: the JSON between the braces, without its number.</summary>
internal sealed record Update(long Id, string Type, byte[] Payload, DateTimeOffset At, long Lane);
