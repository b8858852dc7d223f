namespace SpoBot.Sandbox.Telegram.Files;

public enum AttachmentKind
{
    Document,
    Photo,
    Voice,
    Sticker,
    Contact,
    Location,
}

/// <summary>What hangs on a message besides words.</summary>
public sealed record Attachment(AttachmentKind Kind)
{
    public StoredFile? File { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public TimeSpan Duration { get; init; }

    /// <summary>A sticker's emoji.</summary>
    public string? Emoji { get; init; }

    public string? PhoneNumber { get; init; }

    public string? FirstName { get; init; }

    public long? UserId { get; init; }

    public double Latitude { get; init; }

    public double Longitude { get; init; }
}
