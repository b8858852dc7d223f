namespace SpoBot.Domain.Duties;

/// <summary>A file that came with a report; the messenger keeps the bytes, we keep its id.</summary>
public sealed record ReportFile(string FileId, string? Name, string? MimeType, long? Size, bool IsPhoto);
