using System.Text;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Files;

namespace SpoBot.Sandbox.Telegram.People;

public sealed partial class Person
{
    /// <param name="size">What Telegram is to say of the size, when that should differ from the bytes there are.</param>
    public Message SendDocument(string name, byte[]? bytes = null, string caption = "", string? mime = null, long? size = null, Chat? chat = null)
    {
        var file = _world.Files.Add(AttachmentKind.Document, bytes ?? Encoding.UTF8.GetBytes("sandbox"), name, mime ?? "application/octet-stream", size);
        return Send(caption, new(AttachmentKind.Document) { File = file }, chat);
    }

    public Message SendPhoto(byte[]? bytes = null, string caption = "", Chat? chat = null)
    {
        var file = _world.Files.Add(AttachmentKind.Photo, bytes ?? Pictures.Dot(), null, "image/jpeg");
        var (width, height) = Pictures.Size(file.Bytes) ?? (1, 1);
        return Send(caption, new(AttachmentKind.Photo) { File = file, Width = width, Height = height }, chat);
    }

    public Message SendVoice(TimeSpan? duration = null, Chat? chat = null)
    {
        var file = _world.Files.Add(AttachmentKind.Voice, Encoding.UTF8.GetBytes("OggS"), null, "audio/ogg");
        return Send("", new(AttachmentKind.Voice) { File = file, Duration = duration ?? TimeSpan.FromSeconds(3) }, chat);
    }

    public Message SendSticker(string emoji = "👍", Chat? chat = null)
    {
        var file = _world.Files.Add(AttachmentKind.Sticker, Encoding.UTF8.GetBytes("RIFF"), null, "image/webp");
        return Send("", new(AttachmentKind.Sticker) { File = file, Emoji = emoji, Width = 512, Height = 512 }, chat);
    }

    /// <summary>One's own card, unless another's is given.</summary>
    public Message SendContact(string phone = "+79000000000", Person? of = null, Chat? chat = null)
    {
        of ??= this;
        return Send("", new(AttachmentKind.Contact) { PhoneNumber = phone, FirstName = of.FirstName, UserId = of.Id }, chat);
    }

    public Message SendLocation(double latitude, double longitude, Chat? chat = null) =>
        Send("", new(AttachmentKind.Location) { Latitude = latitude, Longitude = longitude }, chat);
}
