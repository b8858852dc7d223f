using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SpoBot.Sandbox.Telegram.Methods;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>Takes a request and finds whose it is: a call, a download, or somebody with a wrong token.</summary>
internal sealed class Reception(World world, CallDesk desk) : IHttpApplication<HttpContext>
{
    private readonly string callPrefix = $"/bot{world.Options.Token}/";
    private readonly string filePrefix = $"/file/bot{world.Options.Token}/";

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public Task ProcessRequestAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.StartsWith(callPrefix, StringComparison.Ordinal))
            return desk.Serve(context, path[callPrefix.Length..]);
        if (path.StartsWith(filePrefix, StringComparison.Ordinal))
            return Download(context, path[filePrefix.Length..]);
        if (path.StartsWith("/bot", StringComparison.Ordinal) || path.StartsWith("/file/bot", StringComparison.Ordinal))
            return Exchange.Send(context, new Refusal(401, "Unauthorized"));
        return Exchange.Send(context, new Refusal(404, "Not Found"));
    }

    private Task Download(HttpContext context, string path) => world.Files.At(path) is { } file
        ? Exchange.SendBytes(context, file.Bytes, file.Mime ?? "application/octet-stream")
        : Exchange.Send(context, new Refusal(404, "Not Found"));
}
