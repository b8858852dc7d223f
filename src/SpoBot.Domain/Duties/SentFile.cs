namespace SpoBot.Domain.Duties;

/// <summary>A file a person sent, kept by the messenger's id; its bytes are never stored.</summary>
public sealed record SentFile(string FileId, string Name, bool IsPhoto, long Size);
