using System.Text.Json;
using System.Text.Json.Serialization;
using SpoBot.Outbox;

namespace SpoBot.Storage;

/// <summary>A letter's content as its row keeps it; a document's bytes stand in a column of their own.</summary>
internal sealed record ContentRow(
    string Kind,
    string? Html = null,
    IReadOnlyList<IReadOnlyList<Button>>? Buttons = null,
    bool Flag = false,
    long? Message = null,
    string? File = null,
    string? Mime = null,
    Content.Delay? IfLate = null)
{
    internal static string Write(Content content) => JsonSerializer.Serialize(From(content), ContentJson.Plain.ContentRow);

    /// <summary>A letter whose text was forgotten is an empty one.</summary>
    internal static Content Read(string json, byte[]? attachment) => json.Length == 0 ? new Content.Message("") :
        JsonSerializer.Deserialize(json, ContentJson.Plain.ContentRow)!.ToContent(attachment);

    /// <summary>What a person reads of it; empty when its text was forgotten.</summary>
    internal static string TextOf(string json) => json.Length == 0 ? "" : JsonSerializer.Deserialize(json, ContentJson.Plain.ContentRow)!.Html ?? "";

    /// <summary>The same with a name taken out; null where it says nothing of it, or cannot be read.</summary>
    internal static string? Without(Unnaming unnaming, string json)
    {
        try
        {
            var row = JsonSerializer.Deserialize(json, ContentJson.Plain.ContentRow)!;
            var rest = JsonSerializer.Serialize(
                row with
                {
                    Html = row.Html is { } html ? unnaming.In(html) : null,
                    Buttons = row.Buttons?.Select(keys => (IReadOnlyList<Button>)[.. keys.Select(key => key with { Caption = unnaming.In(key.Caption) })]).ToList(),
                },
                ContentJson.Plain.ContentRow);
            return rest == json ? null : rest;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ContentRow From(Content content) => content switch
    {
        Content.Message it => new("message", it.Html, it.Buttons, it.Silent, IfLate: it.IfLate),
        Content.Edit it => new("edit", it.Html, it.Buttons, Message: it.MessageId),
        Content.Toast it => new("toast", it.Text, Flag: it.Alert, File: it.CallbackId),
        Content.Document it => new("document", it.Html, it.Buttons, it.AsPhoto, File: it.FileName, Mime: it.MimeType),
        Content.Forwarded it => new("forwarded", it.Html, Flag: it.IsPhoto, File: it.FileId),
        _ => throw new ArgumentException($"Unknown content {content.GetType().Name}", nameof(content)),
    };

    private Content ToContent(byte[]? attachment) => Kind switch
    {
        "message" => new Content.Message(Html!, Buttons, Flag, IfLate),
        "edit" => new Content.Edit(Message!.Value, Html!, Buttons),
        "toast" => new Content.Toast(File!, Html, Flag),
        "document" => new Content.Document(File!, Mime!, attachment!, Html!, Buttons, Flag),
        "forwarded" => new Content.Forwarded(File!, Flag, Html!),
        _ => throw new JsonException($"A letter of kind {Kind} was written by another version"),
    };
}

[JsonSerializable(typeof(ContentRow))]
internal sealed partial class ContentJson : JsonSerializerContext
{
    internal static ContentJson Plain { get; } = new(PlainJson.Options);
}
