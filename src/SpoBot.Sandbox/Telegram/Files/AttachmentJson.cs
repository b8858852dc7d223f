using System.Text.Json;

namespace SpoBot.Sandbox.Telegram.Files;

internal static class AttachmentJson
{
    public static void Write(Utf8JsonWriter json, Attachment attachment)
    {
        switch (attachment.Kind)
        {
            case AttachmentKind.Photo:
                json.WriteStartArray("photo"u8);
                json.WriteStartObject();
                WriteFile(json, attachment.File!);
                WriteSize(json, attachment);
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            case AttachmentKind.Contact:
                json.WriteStartObject("contact"u8);
                json.WriteString("phone_number"u8, attachment.PhoneNumber);
                json.WriteString("first_name"u8, attachment.FirstName);
                if (attachment.UserId is { } user)
                    json.WriteNumber("user_id"u8, user);
                json.WriteEndObject();
                break;
            case AttachmentKind.Location:
                json.WriteStartObject("location"u8);
                json.WriteNumber("latitude"u8, attachment.Latitude);
                json.WriteNumber("longitude"u8, attachment.Longitude);
                json.WriteEndObject();
                break;
            default:
                WriteSingle(json, attachment);
                break;
        }
    }

    public static void WriteFile(Utf8JsonWriter json, StoredFile file)
    {
        json.WriteString("file_id"u8, file.Id);
        json.WriteString("file_unique_id"u8, file.UniqueId);
        json.WriteNumber("file_size"u8, file.Size);
    }

    private static void WriteSingle(Utf8JsonWriter json, Attachment attachment)
    {
        var file = attachment.File!;
        json.WriteStartObject(attachment.Kind switch
        {
            AttachmentKind.Voice => "voice"u8,
            AttachmentKind.Sticker => "sticker"u8,
            _ => "document"u8,
        });
        if (attachment.Kind == AttachmentKind.Document && file.Name is { } name)
            json.WriteString("file_name"u8, name);
        if (attachment.Kind != AttachmentKind.Sticker && file.Mime is { } mime)
            json.WriteString("mime_type"u8, mime);
        if (attachment.Kind == AttachmentKind.Voice)
            json.WriteNumber("duration"u8, (int)attachment.Duration.TotalSeconds);
        if (attachment.Kind == AttachmentKind.Sticker)
        {
            json.WriteString("type"u8, "regular"u8);
            WriteSize(json, attachment);
            json.WriteBoolean("is_animated"u8, false);
            json.WriteBoolean("is_video"u8, false);
            json.WriteString("emoji"u8, attachment.Emoji);
        }

        WriteFile(json, file);
        json.WriteEndObject();
    }

    private static void WriteSize(Utf8JsonWriter json, Attachment attachment)
    {
        json.WriteNumber("width"u8, attachment.Width);
        json.WriteNumber("height"u8, attachment.Height);
    }
}
