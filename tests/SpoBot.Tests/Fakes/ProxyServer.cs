using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SpoBot.Tests.Fakes;

/// <summary>A proxy on 127.0.0.1 that speaks SOCKS5 or forwards plain HTTP, and counts who came through.</summary>
internal sealed class ProxyServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly bool _isSocks;

    public ProxyServer(bool isSocks)
    {
        _isSocks = isSocks;
        _listener.Start();
        _ = Accept();
    }

    public int Passed { get; private set; }

    /// <summary>User and password of the last who came, where the protocol asked for them.</summary>
    public string? Credentials { get; private set; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose() => _listener.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true)
                _ = Serve(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                var near = client.GetStream();
                var (host, port, first) = _isSocks ? await GreetSocks(near) : await ReadHttpTarget(near);
                using var target = new TcpClient();
                await target.ConnectAsync(host, port);
                Passed++;
                var far = target.GetStream();
                await far.WriteAsync(first);
                await Task.WhenAny(near.CopyToAsync(far), far.CopyToAsync(near));
            }
            catch (Exception e) when (e is IOException or SocketException)
            {
                // One side hung up.
            }
        }
    }

    private async Task<(string Host, int Port, byte[] First)> GreetSocks(NetworkStream near)
    {
        var hello = await Take(near, 2);
        var methods = await Take(near, hello[1]);
        var asksPassword = methods.Contains((byte)2);
        await near.WriteAsync(new byte[] { 5, (byte)(asksPassword ? 2 : 0) });
        if (asksPassword)
        {
            var user = await Take(near, (await Take(near, 2))[1]);
            var password = await Take(near, (await Take(near, 1))[0]);
            Credentials = $"{Encoding.UTF8.GetString(user)}:{Encoding.UTF8.GetString(password)}";
            await near.WriteAsync(new byte[] { 1, 0 });
        }

        var request = await Take(near, 4);
        var host = request[3] switch
        {
            1 => new IPAddress(await Take(near, 4)).ToString(),
            3 => Encoding.ASCII.GetString(await Take(near, (await Take(near, 1))[0])),
            _ => new IPAddress(await Take(near, 16)).ToString(),
        };
        var port = await Take(near, 2);
        await near.WriteAsync(new byte[] { 5, 0, 0, 1, 127, 0, 0, 1, 0, 0 });
        return (host, (port[0] << 8) + port[1], []);
    }

    private async Task<(string Host, int Port, byte[] First)> ReadHttpTarget(NetworkStream near)
    {
        var head = new List<byte>();
        while (!Encoding.ASCII.GetString([.. head]).EndsWith("\r\n\r\n", StringComparison.Ordinal))
            head.AddRange(await Take(near, 1));
        var text = Encoding.ASCII.GetString([.. head]);
        var line = text[..text.IndexOf("\r\n", StringComparison.Ordinal)].Split(' ');
        var address = new Uri(line[1]);
        Credentials = text.Split("\r\n").FirstOrDefault(header => header.StartsWith("Proxy-Authorization", StringComparison.Ordinal));
        return (address.Host, address.Port, Encoding.ASCII.GetBytes(text.Replace(line[1], address.PathAndQuery, StringComparison.Ordinal)));
    }

    private static async Task<byte[]> Take(NetworkStream stream, int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
