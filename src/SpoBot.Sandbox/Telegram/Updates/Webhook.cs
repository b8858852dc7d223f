using System.Collections.Concurrent;
using System.Net.Http.Headers;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Updates;

/// <summary>
/// Posts updates to the bot's address: those of one chat one after another, those of different chats side by side,
/// again and again until they are taken.
/// </summary>
internal sealed class Webhook(World world) : IAsyncDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly HttpClient _http =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };

    private readonly Lock _gate = new();
    private CancellationTokenSource? _running;
    private Task _work = Task.CompletedTask;
    private WebhookAddress? _address;

    public WebhookAddress? Address => Volatile.Read(ref _address);

    /// <summary>Does what an answer with a «method» in it asks for.</summary>
    public Func<byte[], Task>? Reply { get; set; }

    public void Set(WebhookAddress? value)
    {
        lock (_gate)
        {
            _running?.Cancel();
            _running?.Dispose();
            _running = null;
            Volatile.Write(ref _address, value);
            if (value is null)
                return;
            _running = new();
            _work = Deliver(value, _running.Token);
        }
    }

    private async Task Deliver(WebhookAddress to, CancellationToken stop)
    {
        var busy = new ConcurrentDictionary<long, byte>();
        var room = new SemaphoreSlim(to.MaxConnections);
        var freed = new Chats.Signal();
        while (!stop.IsCancellationRequested)
        {
            var (changed, free) = (world.Updates.Changed.Next(), freed.Next());
            foreach (var update in world.Updates.Peek(1000))
            {
                if (room.CurrentCount == 0)
                    break;
                if (!busy.TryAdd(update.Lane, 0))
                    continue;
                await room.WaitAsync(CancellationToken.None);
                _ = One(update);
            }

            Task either = Task.WhenAny(changed, free);
            await either.WaitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task One(Update update)
        {
            await Task.Yield();
            if (await Persist(to, update, stop))
                world.Updates.Confirm(update);
            busy.TryRemove(update.Lane, out _);
            room.Release();
            freed.Pulse();
        }
    }

    private async Task<bool> Persist(WebhookAddress to, Update update, CancellationToken stop)
    {
        var body = Envelope.Bytes(update, UpdateJson.Write);
        for (var pause = world.Options.WebhookPause; !stop.IsCancellationRequested; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var error = await Post(to, body, stop);
            if (error is null)
                return true;
            if (!stop.IsCancellationRequested)
                Volatile.Write(ref _address, to with { LastError = error, LastErrorAt = world.Now });
            await Task.Delay(pause, world.Options.Wire, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return false;
    }

    private async Task<string?> Post(WebhookAddress to, byte[] body, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(Patience, world.Options.Wire);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        using var request = new HttpRequestMessage(HttpMethod.Post, to.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (to.Secret.Length > 0)
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", to.Secret);
        try
        {
            using var response = await _http.SendAsync(request, either.Token);
            if (!response.IsSuccessStatusCode)
                return $"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}";
            var answer = await response.Content.ReadAsByteArrayAsync(either.Token);
            if (answer.Length > 0 && Reply is { } reply)
                await reply(answer);
            return null;
        }
        catch (OperationCanceledException)
        {
            return "Read timeout expired";
        }
        catch (HttpRequestException error)
        {
            return error.HttpRequestError == HttpRequestError.ConnectionError ? "Connection refused" : "Connection reset by peer";
        }
    }

    public async ValueTask DisposeAsync()
    {
        Set(null);
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _http.Dispose();
    }
}
