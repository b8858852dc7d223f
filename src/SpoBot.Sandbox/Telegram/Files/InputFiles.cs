using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Files;

/// <summary>A file of a call: uploaded in the form, attached under another name, or one that Telegram has already.</summary>
internal sealed class InputFiles(FileStore files)
{
    private const string Attach = "attach://";
    private const int PhotoLimit = 10 << 20;
    private const int DocumentLimit = 50 << 20;

    public StoredFile Read(Arguments arguments, string name, AttachmentKind kind)
    {
        arguments.Find(name, out var argument);
        if (argument.Kind != ArgumentKind.File && argument.Text.StartsWith(Attach, StringComparison.Ordinal))
            arguments.Find(argument.Text[Attach.Length..], out argument);
        if (argument.Kind == ArgumentKind.File)
            return Store(argument.File!, kind);
        if (argument.Text.Length == 0)
            throw Refusal.Bad($"there is no {name} in the request");
        return Known(argument.Text, kind);
    }

    private StoredFile Store(Upload upload, AttachmentKind kind)
    {
        if (upload.Bytes.Length == 0)
            throw Refusal.Bad("file must be non-empty");
        if (upload.Bytes.Length > DocumentLimit)
            throw new Refusal(413, "Request Entity Too Large");
        if (kind != AttachmentKind.Photo)
            return files.Add(kind, upload.Bytes, upload.Name, upload.Mime);
        if (upload.Bytes.Length > PhotoLimit)
            throw Refusal.Bad($"file of size {upload.Bytes.Length} bytes is too big for a photo; the maximum size is {PhotoLimit} bytes");
        if (Pictures.Size(upload.Bytes) is not var (width, height))
            throw Refusal.Bad("IMAGE_PROCESS_FAILED");
        if (width + height > 10_000 || Math.Max(width, height) > 20 * Math.Min(width, height))
            throw Refusal.Bad("PHOTO_INVALID_DIMENSIONS");
        return files.Add(kind, upload.Bytes, upload.Name, upload.Mime);
    }

    private StoredFile Known(string id, AttachmentKind kind)
    {
        if (id.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || id.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            throw Refusal.Gone("failed to get HTTP URL content");
        var file = files.Find(id) ?? throw Refusal.Bad("wrong remote file identifier specified: can't unserialize it. Wrong last symbol");
        return file.Kind == kind ? file : throw Refusal.Bad($"can't use file of type {file.Kind} as {kind}");
    }
}
