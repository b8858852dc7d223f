using System.Text.Json;

namespace SpoBot.Telegram.Types;

/// <summary>A message, or what is left of one (InaccessibleMessage has the same first three fields).</summary>
internal sealed record Message
{
    public required long MessageId { get; init; }

    public required long Date { get; init; }

    public required Chat Chat { get; init; }

    public User? From { get; init; }

    public Chat? SenderChat { get; init; }

    public string? MediaGroupId { get; init; }

    public JsonElement? ForwardOrigin { get; init; }

    public string? Text { get; init; }

    public string? Caption { get; init; }

    public Document? Document { get; init; }

    public IReadOnlyList<PhotoSize>? Photo { get; init; }

    public long? MigrateToChatId { get; init; }

    public Something? Animation { get; init; }

    public Something? Audio { get; init; }

    public Something? Video { get; init; }

    public Something? VideoNote { get; init; }

    public Something? Voice { get; init; }

    public Something? Sticker { get; init; }

    public Something? Contact { get; init; }

    public Something? Location { get; init; }

    public Something? Venue { get; init; }

    public Something? Poll { get; init; }

    public Something? Dice { get; init; }

    public Something? Story { get; init; }

    public Something? Game { get; init; }

    public Something? Checklist { get; init; }

    public Something? PaidMedia { get; init; }
}
