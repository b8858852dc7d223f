using System.Net;
using System.Net.Sockets;

namespace SpoBot.Acceptance.AdministratorsDay;

/// <summary>An address on this machine that nobody listens at.</summary>
internal static class FreeAddress
{
    internal static string Take()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
    }
}
