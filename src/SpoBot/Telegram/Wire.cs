using System.Collections.Concurrent;
using System.Net;

namespace SpoBot.Telegram;

/// <summary>
/// HTTP to the Bot API and nothing else: addresses, proxy, keep-alive, time-outs. The token is part of the address, so no
/// exception leaves this class and everything it says is masked.
/// </summary>
internal sealed class Wire : IDisposable
{
    private const int LargestAnswer = 64 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Uri> _addresses = new();
    private readonly HttpMessageInvoker _http;
    private readonly WireSettings _settings;

    public Wire(WireSettings settings)
    {
        _settings = settings;
        _http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            Proxy = ProxyOf(settings.Proxy),
            UseProxy = !string.IsNullOrWhiteSpace(settings.Proxy),
            UseCookies = false,
            AllowAutoRedirect = false,
            ConnectTimeout = settings.ConnectTimeout,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            PooledConnectionLifetime = TimeSpan.FromMinutes(15),
            ActivityHeadersPropagator = null,
        });
    }

    public async Task<Exchange> Call(string method, Payload? payload, TimeSpan timeout, CancellationToken cancellation)
    {
        // The network lives by real time: a clock that is set or turned must not end a call under way.
        using var deadline = new CancellationTokenSource(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(method)) { Content = payload };
        HttpResponseMessage? response = null;
        var body = new PooledBuffer();
        try
        {
            response = await _http.SendAsync(request, either.Token);
            await Read(response, body, either.Token);
            return new Exchange(Reach.Answered, (int)response.StatusCode, body, null) { ServerTime = response.Headers.Date };
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or InvalidOperationException)
        {
            var trouble = Describe(e, cancellation, deadline.Token);
            if (response is not null)
                return new Exchange(Reach.Answered, (int)response.StatusCode, body, trouble);
            body.Dispose();
            return new Exchange(payload is { IsHandedOver: false } ? Reach.NotSent : Reach.NoAnswer, 0, null, trouble);
        }
        finally
        {
            response?.Dispose();
        }
    }

    public void Dispose() => _http.Dispose();

    private static async Task Read(HttpResponseMessage response, PooledBuffer body, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        while (body.Length < LargestAnswer)
        {
            var read = await stream.ReadAsync(body.GetMemory(2048), cancellation);
            if (read == 0)
                return;
            body.Advance(read);
        }

        throw new IOException("the answer is too large");
    }

    private static string Describe(Exception e, CancellationToken asked, CancellationToken deadline) => e switch
    {
        OperationCanceledException when asked.IsCancellationRequested => "stopped",
        OperationCanceledException when deadline.IsCancellationRequested => "no answer in time",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => Secrets.Mask($"no secure connection: {Innermost(e).Message}"),
        _ => Secrets.Mask(e.InnerException is { } inner ? $"{e.Message} ({inner.Message})" : e.Message),
    };

    private static Exception Innermost(Exception e) => e.InnerException is { } inner ? Innermost(inner) : e;

    private static WebProxy? ProxyOf(string? proxy)
    {
        if (string.IsNullOrWhiteSpace(proxy))
            return null;
        var address = new Uri(proxy, UriKind.Absolute);
        var found = new WebProxy(new UriBuilder(address) { UserName = "", Password = "" }.Uri);
        if (address.UserInfo.Length > 0)
        {
            var parts = address.UserInfo.Split(':', 2);
            found.Credentials = new NetworkCredential(Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");
        }

        return found;
    }

    private Uri AddressOf(string method) =>
        _addresses.GetOrAdd(method, static (name, settings) => new Uri($"{settings.ApiBase.TrimEnd('/')}/bot{settings.Token}/{name}"), _settings);
}
