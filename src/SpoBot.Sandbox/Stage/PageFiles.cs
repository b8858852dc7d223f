using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SpoBot.Sandbox.Stage;

/// <summary>The page itself, carried inside the program.</summary>
internal static class PageFiles
{
    private const string Folder = "page/";

    internal static void Map(IEndpointRouteBuilder web)
    {
        var assembly = typeof(PageFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var path = name[Folder.Length..].Replace('\\', '/');
            var bytes = Read(assembly, name);
            var file = Results.Bytes(bytes, TypeOf(path));
            web.MapGet("/" + path, file.ExecuteAsync);
            if (path == "index.html")
                web.MapGet("/", file.ExecuteAsync);
        }
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
