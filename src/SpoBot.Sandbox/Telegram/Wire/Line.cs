using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>The bare Kestrel on the loopback. It can go down, so that connections are refused, and come back on the same port.</summary>
internal sealed class Line(IHttpApplication<HttpContext> application) : IAsyncDisposable
{
    private const long LargestBody = 50L << 20;
    private KestrelServer? _server;

    public int Port { get; private set; }

    public bool Up => _server is not null;

    public async Task Open(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, AllowSynchronousIO = false };
        options.Limits.MaxRequestBodySize = LargestBody;
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var fresh = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        await fresh.StartAsync(application, CancellationToken.None);
        _server = fresh;
        Port = new Uri(fresh.Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
    }

    /// <summary>Cuts every connection and stops listening.</summary>
    public async Task Close()
    {
        if (Interlocked.Exchange(ref _server, null) is not { } running)
            return;
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await running.StopAsync(now.Token);
        running.Dispose();
    }

    public async ValueTask DisposeAsync() => await Close();
}
