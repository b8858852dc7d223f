using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>The ways in which an answer can reach the caller, or fail to.</summary>
internal static class Exchange
{
    public static Task Send(HttpContext context, Refusal refusal)
    {
        context.Response.StatusCode = refusal.Status;
        if (refusal.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString();
        return Send(context, Envelope.Wrap(refusal));
    }

    public static Task Send(HttpContext context, Answer answer) => Send(context, Envelope.Wrap(answer));

    public static Task SendHtml(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        var title = $"{status} {ReasonPhrases.GetReasonPhrase(status)}";
        var page = $"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n";
        return Send(context, Encoding.ASCII.GetBytes(page), "text/html");
    }

    public static Task SendBytes(HttpContext context, byte[] bytes, string type) => Send(context, bytes, type);

    public static async Task SendHalf(HttpContext context, byte[] body)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body.AsMemory(0, body.Length / 2));
        context.Abort();
    }

    /// <summary>A real reset: the caller's read fails, nothing ends in good order.</summary>
    public static void Reset(HttpContext context)
    {
        if (context.Features.Get<IConnectionSocketFeature>() is { } feature)
            feature.Socket.LingerState = new(true, 0);
        context.Abort();
    }

    private static Task Send(HttpContext context, ReadOnlySpan<byte> body, string type = "application/json")
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        var pipe = context.Response.BodyWriter;
        while (body.Length > 0)
        {
            var span = pipe.GetSpan(Math.Min(body.Length, 4096));
            var part = Math.Min(span.Length, body.Length);
            body[..part].CopyTo(span);
            pipe.Advance(part);
            body = body[part..];
        }

        return pipe.FlushAsync().AsTask();
    }
}
