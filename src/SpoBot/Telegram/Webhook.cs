using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace SpoBot.Telegram;

/// <summary>Takes updates that Telegram brings by itself. 200 is said only after the commit; anything else makes Telegram bring it again.</summary>
internal sealed class Webhook(IUpdateSink sink, string? secret, ILogger<Webhook> log)
{
    internal const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    internal const int LargestUpdate = 4 * 1024 * 1024;

    private readonly byte[]? _secretHash = string.IsNullOrEmpty(secret) ? null : SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    public IEndpointConventionBuilder Map(IEndpointRouteBuilder app, string path) => app.MapPost(path, Take);

    internal async Task Take(HttpContext context)
    {
        context.Response.StatusCode = await StatusFor(context.Request, context.RequestAborted);
    }

    private async Task<int> StatusFor(HttpRequest request, CancellationToken aborted)
    {
        if (!IsFromTelegram(request))
            return StatusCodes.Status401Unauthorized;
        if (await Read(request, aborted) is not { } json)
            return StatusCodes.Status413PayloadTooLarge;
        if (UpdateBatch.IdOf(json) is not { } id)
            return StatusCodes.Status400BadRequest;
        try
        {
            await sink.Handle([Reading.Of(id, json)], aborted);
            return StatusCodes.Status200OK;
        }
        catch (Exception e)
        {
            log.LogError(e, "Update {Update} was not taken in; Telegram will bring it again", id);
            return StatusCodes.Status500InternalServerError;
        }
    }

    /// <summary>Hashes are compared, so that neither the time taken nor the length tells anything.</summary>
    private bool IsFromTelegram(HttpRequest request) =>
        _secretHash is null
        || CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[SecretHeader].ToString())), _secretHash);

    private static async Task<byte[]?> Read(HttpRequest request, CancellationToken aborted)
    {
        if (request.ContentLength > LargestUpdate)
            return null;
        var body = new ArrayBufferWriter<byte>((int)(request.ContentLength ?? 4096) + 1);
        while (body.WrittenCount <= LargestUpdate)
        {
            var read = await request.Body.ReadAsync(body.GetMemory(), aborted);
            if (read == 0)
                return body.WrittenSpan.ToArray();
            body.Advance(read);
        }

        return null;
    }
}
