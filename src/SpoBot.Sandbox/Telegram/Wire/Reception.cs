using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SpoBot.Sandbox.Telegram.Methods;
using SpoBot.Sandbox.Telegram.Records;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>Takes a request, finds whose it is and what it wants, and sees that it is answered and noted.</summary>
internal sealed class Reception(World world, MethodBook book) : IHttpApplication<HttpContext>
{
    private readonly string methodPrefix = $"/bot{world.Options.Token}/";

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.StartsWith(methodPrefix, StringComparison.Ordinal))
            await Call(context, path[methodPrefix.Length..]);
        else if (path.StartsWith("/bot", StringComparison.Ordinal))
            await Write(context, new Refusal(401, "Unauthorized"));
        else
            await Write(context, new Refusal(404, "Not Found"));
    }

    private async Task Call(HttpContext context, string name)
    {
        var began = world.Options.Wire.GetTimestamp();
        var number = world.Calls.NextNumber();
        var at = world.Now;
        Arguments? arguments = null;
        Refusal? refusal = null;
        Answer? answer = null;
        var method = book.Find(name);
        try
        {
            if (method is null)
                throw new Refusal(404, "Not Found: method not found");
            arguments = await RequestReader.Read(context.Request);
            answer = await method.Play(arguments, context.RequestAborted);
        }
        catch (Refusal refused)
        {
            refusal = refused;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
        }

        if (refusal is not null)
            await Write(context, refusal);
        else if (answer is not null)
            await Write(context, answer);
        var status = refusal?.Status ?? (answer is null ? 0 : 200);
        world.Calls.Add(new(number, at, method?.Name ?? name, arguments?.Integer("chat_id"), status, refusal?.Message, world.Options.Wire.GetElapsedTime(began), null)
        {
            Parameters = world.Options.Keep.Parameters ? arguments?.All.ToDictionary(argument => argument.Name, argument => argument.Text) : null,
        });
    }

    private static Task Write(HttpContext context, Refusal refusal)
    {
        context.Response.StatusCode = refusal.Status;
        if (refusal.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString();
        return Write(context, Envelope.Wrap(refusal));
    }

    private static Task Write(HttpContext context, Answer answer) => Write(context, Envelope.Wrap(answer));

    private static Task Write(HttpContext context, ReadOnlySpan<byte> body)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        var pipe = context.Response.BodyWriter;
        body.CopyTo(pipe.GetSpan(body.Length));
        pipe.Advance(body.Length);
        return pipe.FlushAsync().AsTask();
    }
}
