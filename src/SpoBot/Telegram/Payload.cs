using System.Net;
using System.Net.Http.Headers;

namespace SpoBot.Telegram;

/// <summary>A request body that remembers whether it was handed over whole: until then Telegram cannot have acted on it.</summary>
internal sealed class Payload : HttpContent
{
    private readonly PooledBuffer _body;

    public Payload(PooledBuffer body, MediaTypeHeaderValue type)
    {
        _body = body;
        Headers.ContentType = type;
    }

    public bool IsHandedOver { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(_body.Written, cancellationToken);
        IsHandedOver = true;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        // A connection that broke off may still hold the array for a moment.
        if (disposing && IsHandedOver)
            _body.Dispose();
        else if (disposing)
            _body.Abandon();
        base.Dispose(disposing);
    }
}
