namespace SpoBot.Sandbox.Telegram.Records;

/// <summary>One message that reached a chat. <see cref="Text"/> is null when texts are not kept.</summary>
public readonly record struct Delivery(long Chat, long Message, string? Text, ulong Digest, DateTimeOffset At);
