using System.Buffers;
using System.Net.Http.Headers;
using System.Text;

namespace SpoBot.Telegram;

/// <summary>
/// A multipart/form-data body. Written by hand because the Bot API server takes file names as bare UTF-8, and the framework's
/// own content would send a Cyrillic name as an RFC 2047 word that people would then see.
/// </summary>
internal sealed class Multipart(PooledBuffer body)
{
    private readonly string _boundary = $"spobot-{Guid.NewGuid():N}";

    public void Add(string name, string value)
    {
        Open(name);
        Write($"\r\n\r\n{value}\r\n");
    }

    public void Add(string name, ReadOnlySpan<byte> value)
    {
        Open(name);
        Write("\r\n\r\n");
        body.Write(value);
        Write("\r\n");
    }

    public void AddFile(string name, string fileName, string type, ReadOnlySpan<byte> bytes)
    {
        Open(name);
        Write($"; filename=\"{Quotable(fileName)}\"\r\nContent-Type: {type}\r\n\r\n");
        body.Write(bytes);
        Write("\r\n");
    }

    public Payload Close()
    {
        Write($"--{_boundary}--\r\n");
        return new Payload(body, MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={_boundary}"));
    }

    private static string Quotable(string fileName) =>
        string.Concat(fileName.Select(c => char.IsControl(c) || c is '"' or '\\' or '/' ? '_' : c));

    private void Open(string name) => Write($"--{_boundary}\r\nContent-Disposition: form-data; name=\"{name}\"");

    private void Write(string text)
    {
        var span = body.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        body.Advance(Encoding.UTF8.GetBytes(text, span));
    }
}
