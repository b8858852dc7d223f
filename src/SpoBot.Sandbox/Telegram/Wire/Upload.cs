namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>A file that came in a multipart form.</summary>
internal sealed record Upload(string Name, string? Mime, byte[] Bytes);
