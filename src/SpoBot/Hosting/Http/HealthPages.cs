using SpoBot.Domain.Health;
using SpoBot.Ledger;
using SpoBot.Storage;
using SpoBot.Telegram;
using SpoBot.Wording.Administrator;

namespace SpoBot.Hosting.Http;

/// <summary>/healthz: the process is alive. /readyz: it does its work, judged by what the store tells, asked within a bounded time.</summary>
internal sealed class HealthPages(Store store, LedgerRules rules, LongPoller poller, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan SilencePatience = TimeSpan.FromMinutes(5);

    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();

    internal void Map(IEndpointRouteBuilder web)
    {
        web.MapGet("/healthz", context => context.Response.WriteAsync("ok\n"));
        web.MapGet("/readyz", Ready);
    }

    /// <summary>What stands in the way of work; empty when nothing does.</summary>
    internal async Task<IReadOnlyList<Finding>> Troubles()
    {
        try
        {
            var now = clock.GetUtcNow();
            var vitals = await Task.Run(() => store.Read(session => session.Vitals.Read())).WaitAsync(Patience, TimeProvider.System);
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, rules.Region).DateTime);
            return [.. Checkup.Of(vitals, rules.Calendar, today, now).Append(OfTelegram(now)).Where(finding => finding.Weight == Weight.Bad)];
        }
        catch (Exception e) when (e is TimeoutException or StoreException)
        {
            return [Finding.Bad("Хранилище", "не отвечает", "посмотрите журнал и свободное место на диске")];
        }
    }

    private async Task Ready(HttpContext context)
    {
        var troubles = await Troubles();
        context.Response.StatusCode = troubles.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync((troubles.Count == 0 ? "ok" : HealthText.Lines(troubles)) + "\n");
    }

    /// <summary>A poller hears from Telegram at least every half a minute; a webhook has nothing to hear.</summary>
    private Finding OfTelegram(DateTimeOffset now)
    {
        var silence = now - (poller.LastAnswerAt ?? _startedAt);
        return poller.IsRunning && silence > SilencePatience
            ? Finding.Bad("Telegram", $"молчит {(int)silence.TotalMinutes} мин", "проверьте сеть, прокси, Telegram__ApiBase")
            : Finding.Fine("Telegram", "отвечает");
    }
}
