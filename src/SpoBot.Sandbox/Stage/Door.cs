using Microsoft.AspNetCore.Http;

namespace SpoBot.Sandbox.Stage;

/// <summary>Lets in only the page itself: no other site, no name that merely points at this machine; and no script but the page's own.</summary>
internal static class Door
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    internal static async Task Guard(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (!IsOwn(context))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(context);
    }

    private static bool IsOwn(HttpContext context)
    {
        var request = context.Request;
        if (request.Host.Host is not ("127.0.0.1" or "localhost") || request.Host.Port != context.Connection.LocalPort)
            return false;
        var origin = request.Headers.Origin.ToString();
        return (origin.Length == 0 || origin == $"http://{request.Host}") && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
    }
}
