namespace SpoBot.Sandbox.Telegram.Files;

/// <summary>A file as Telegram keeps it. <see cref="Size"/> may be said larger than the bytes that are there, to try limits.</summary>
public sealed record StoredFile(string Id, string UniqueId, AttachmentKind Kind, string? Name, string? Mime, long Size, byte[] Bytes, string Path);
