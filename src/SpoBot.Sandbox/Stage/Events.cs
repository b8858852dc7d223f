using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpoBot.Sandbox.Stage;

/// <summary>Tells an open page that there is something new to fetch, at most a few times a second.</summary>
internal static class Events
{
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(20);

    internal static async Task Stream(HttpContext context, IWorkshop workshop, PageBell bell)
    {
        var gone = context.RequestAborted;
        context.Response.ContentType = "text/event-stream";
        while (!gone.IsCancellationRequested)
        {
            var news = Task.WhenAny(bell.Rung.Next(), News(workshop));
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("data: news\n\n"), gone);
            await context.Response.Body.FlushAsync(gone);
            await Task.WhenAny(news, Task.Delay(Pulse, TimeProvider.System, gone));
            await Task.Delay(Gather, TimeProvider.System, gone);
        }
    }

    /// <summary>Between two scenes there is nobody to listen to.</summary>
    private static Task News(IWorkshop workshop)
    {
        try
        {
            return workshop.Telegram.Changed.Next();
        }
        catch (StageException)
        {
            return Task.Delay(Pulse, TimeProvider.System);
        }
    }
}
