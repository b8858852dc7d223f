using System.Net.Sockets;
using System.Text;
using SpoBot.Acceptance.Cast;
using SpoBot.Acceptance.Trials;

namespace SpoBot.Acceptance.AdministratorsDay;

public sealed class ServiceManagerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Systemd_hears_when_the_bot_works_and_when_it_goes()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.PullThePlug();
        var address = Path.Combine(Path.GetDirectoryName(ministry.DataFile)!, "notify");
        using var systemd = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        systemd.Bind(new UnixDomainSocketEndPoint(address));

        using var worker = WorkerProcess.Start(ministry, environment: new Dictionary<string, string> { ["NOTIFY_SOCKET"] = address });

        Assert.Equal("READY=1", await Heard(systemd));
        var ended = worker.Terminate();
        Assert.Equal("STOPPING=1", await Heard(systemd));
        Assert.Equal(0, await ended);
    }

    private static async Task<string> Heard(Socket systemd)
    {
        using var timeout = new CancellationTokenSource(Patience);
        var said = new byte[256];
        return Encoding.UTF8.GetString(said, 0, await systemd.ReceiveAsync(said, timeout.Token));
    }
}
