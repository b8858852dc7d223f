using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SpoBot.Sandbox.Telegram.Methods;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>Takes a request and finds whose it is: a call, a download, or somebody with a wrong token.</summary>
internal sealed partial class Reception(World world, CallDesk desk) : IHttpApplication<HttpContext>
{
    private readonly string _callPrefix = $"/bot{world.Options.Token}/";
    private readonly string _filePrefix = $"/file/bot{world.Options.Token}/";

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public Task ProcessRequestAsync(HttpContext context)
    {
        if (context.Request.Method is not ("GET" or "POST"))
            return Exchange.Send(context, new Refusal(501, "Not Implemented"));
        var path = context.Request.Path.Value ?? "";
        if (path.StartsWith(_callPrefix, StringComparison.Ordinal))
            return desk.Serve(context, path[_callPrefix.Length..]);
        if (path.StartsWith(_filePrefix, StringComparison.Ordinal))
            return Download(context, path[_filePrefix.Length..]);
        return Exchange.Send(context, LooksLikeAToken().IsMatch(path) ? new Refusal(401, "Unauthorized") : new Refusal(404, "Not Found"));
    }

    /// <summary>The official address knows a wrong token from something that is no token at all.</summary>
    [GeneratedRegex(@"^(/file)?/bot[0-9]+:[^/]+/")]
    private static partial Regex LooksLikeAToken();

    private Task Download(HttpContext context, string path) => world.Files.At(path) is { } file
        ? Exchange.SendBytes(context, file.Bytes, file.Mime ?? "application/octet-stream")
        : Exchange.Send(context, new Refusal(404, "Not Found"));
}
