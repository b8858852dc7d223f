namespace SpoBot.Telegram.Types;

internal sealed record Document
{
    public required string FileId { get; init; }

    public string? FileName { get; init; }

    public string? MimeType { get; init; }

    public long? FileSize { get; init; }
}
