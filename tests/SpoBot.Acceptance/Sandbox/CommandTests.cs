using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using SpoBot.Acceptance.Cast;

namespace SpoBot.Acceptance.SandboxPage;

/// <summary>The verb itself, as a newcomer types it, in a process of its own.</summary>
[Collection(Sitting.OneAtATime)]
public sealed class CommandTests
{
    private static readonly TimeSpan FirstLetter = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task From_the_command_to_the_first_letter_it_takes_seconds_whatever_the_environment_says()
    {
        var clock = Stopwatch.StartNew();
        using var process = Start();
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) ?? "";
        var url = line.Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal));
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        var state = await client.GetFromJsonAsync<JsonElement>("/api/state");
        var first = state.GetProperty("people")[0].GetProperty("preview").GetString();
        var took = clock.Elapsed;

        Assert.Contains("Доброе утро", first, StringComparison.Ordinal);
        Assert.InRange(took, TimeSpan.Zero, FirstLetter);
        Assert.All(ListeningAddresses(process.Id), address => Assert.Equal("0100007F", address));

        using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString()]);
        await process.WaitForExitAsync().WaitAsync(Farewell);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal("", await process.StandardError.ReadToEndAsync());
    }

    private static Process Start()
    {
        var info = BuiltProgram.Say("sandbox");
        info.Environment["Telegram__ApiBase"] = "https://api.telegram.org";
        info.Environment["Telegram__Token"] = "1:this-is-not-for-the-sandbox";
        return Process.Start(info)!;
    }

    /// <summary>Hexadecimal, as Linux lists them.</summary>
    private static List<string> ListeningAddresses(int process)
    {
        const string Listening = "0A";
        var sockets = Directory.EnumerateFiles($"/proc/{process}/fd").Select(fd => new FileInfo(fd).LinkTarget ?? "")
            .Where(target => target.StartsWith("socket:[", StringComparison.Ordinal)).Select(target => target[8..^1]).ToHashSet();
        var found = new[] { "tcp", "tcp6" }.SelectMany(kind => File.ReadLines($"/proc/{process}/net/{kind}").Skip(1))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(columns => columns[3] == Listening && sockets.Contains(columns[9]))
            .Select(columns => columns[1].Split(':')[0]).ToList();
        Assert.NotEmpty(found);
        return found;
    }
}
