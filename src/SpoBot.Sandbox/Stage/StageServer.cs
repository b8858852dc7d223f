using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace SpoBot.Sandbox.Stage;

/// <summary>The page and its requests, on the loopback and nowhere else.</summary>
public sealed class StageServer : IAsyncDisposable
{
    private readonly WebApplication _web;

    private StageServer(WebApplication web) => _web = web;

    public string Url => _web.Urls.Single();

    /// <param name="port">0 takes a free port.</param>
    public static async Task<StageServer> Open(IWorkshop workshop, int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "SpoBot.Sandbox" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        var web = builder.Build();
        var bell = new PageBell();
        web.Use(next => context => Door.Guard(context, next));
        web.Use(next => context => Explain(context, next));
        web.UseRouting();
        new Requests(workshop, bell).Map(web);
        PageFiles.Map(web);
        await web.StartAsync();
        return new StageServer(web);
    }

    public ValueTask DisposeAsync() => _web.DisposeAsync();

    private static async Task Explain(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (StageException fault)
        {
            // An answer like any other: a refusal that was foreseen is no error of the page.
            await context.Response.WriteAsJsonAsync(new Outcome(Error: fault.Message), StageJson.Spoken.Outcome);
        }
        catch (JsonException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The page has gone or turned away.
        }
    }
}
