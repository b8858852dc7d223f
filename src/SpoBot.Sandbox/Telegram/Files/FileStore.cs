using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace SpoBot.Sandbox.Telegram.Files;

/// <summary>Every file anybody sent, by its file_id and by its download path.</summary>
internal sealed class FileStore
{
    private readonly ConcurrentDictionary<string, StoredFile> _byId = new();
    private readonly ConcurrentDictionary<string, StoredFile> _byPath = new();
    private int _count;

    public StoredFile Add(AttachmentKind kind, byte[] bytes, string? name, string? mime, long? size = null)
    {
        var number = Interlocked.Increment(ref _count);
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{number}"));
        var prefix = kind switch
        {
            AttachmentKind.Photo => "AgACAgIAAxkB",
            AttachmentKind.Voice => "AwACAgIAAxkB",
            AttachmentKind.Sticker => "CAACAgIAAxkB",
            _ => "BQACAgIAAxkB",
        };
        var id = prefix + Base64Url(digest);
        var folder = kind switch
        {
            AttachmentKind.Photo => "photos",
            AttachmentKind.Voice => "voice",
            AttachmentKind.Sticker => "stickers",
            _ => "documents",
        };
        var extension = kind switch
        {
            AttachmentKind.Photo => ".jpg",
            AttachmentKind.Voice => ".oga",
            AttachmentKind.Sticker => ".webp",
            _ => Path.GetExtension(name) ?? "",
        };
        var path = $"{folder}/file_{number}{extension}";
        var file = new StoredFile(id, Base64Url(digest.AsSpan(0, 11)), kind, name, mime, size ?? bytes.Length, bytes, path);
        _byId[id] = file;
        _byPath[file.Path] = file;
        return file;
    }

    public IReadOnlyList<StoredFile> All => [.. _byId.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    public void GoOn(IReadOnlyList<StoredFile> files)
    {
        foreach (var file in files)
            _byPath[file.Path] = _byId[file.Id] = file;
        _count = files.Count;
    }

    public StoredFile? Find(string id) => _byId.GetValueOrDefault(id);

    public StoredFile? At(string path) => _byPath.GetValueOrDefault(path);

    private static string Base64Url(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
