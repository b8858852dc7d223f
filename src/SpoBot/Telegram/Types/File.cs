namespace SpoBot.Telegram.Types;

internal sealed record File
{
    public required string FileId { get; init; }

    public long? FileSize { get; init; }

    /// <summary>Where the file can be fetched; absent when Telegram will not give it.</summary>
    public string? FilePath { get; init; }
}
