using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SpoBot.Tests.Sandbox;

/// <summary>A bot's webhook: keeps what was posted, answers as told.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Receiver(WebApplication app) => _app = app;

    public ConcurrentQueue<(JsonElement Update, string? Secret)> Posted { get; } = new();

    public IEnumerable<string?> Texts => Posted.Select(post => post.Update.GetProperty("message").GetProperty("text").GetString());

    public Func<int, (int Status, string Body)> Answer { get; set; } = _ => (200, "");

    public string Url => _app.Urls.Single() + "/hook";

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver._app.MapPost("/hook", receiver.Take);
        await receiver._app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        using var document = await JsonDocument.ParseAsync(context.Request.Body);
        Posted.Enqueue((document.RootElement.Clone(), context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"]));
        var (status, body) = Answer(Posted.Count);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
    }
}
