using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using SpoBot.Hosting;
using SpoBot.Sandbox.Telegram;

namespace SpoBot.Benchmarks;

/// <summary>
/// From the start of the process to the first getUpdates, and the memory two seconds later; beside an empty Generic Host in a process
/// of its own. An argument names another spobot.dll, or the published program.
/// </summary>
internal static class StartBenchmark
{
    internal const string EmptyHost = "empty-host";
    private const int Runs = 5;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    public static int Run(string[] args) => RunAsync(args.Length > 0 ? args[0] : typeof(Worker).Assembly.Location).GetAwaiter().GetResult();

    /// <summary>The reference: nothing but the host.</summary>
    public static int RunEmptyHost(string[] args)
    {
        using var host = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true }).Build();
        host.Start();
        Console.WriteLine("started");
        host.WaitForShutdown();
        return 0;
    }

    private static async Task<int> RunAsync(string program)
    {
        var (bot, empty) = (new List<(double Time, double Memory)>(), new List<(double Time, double Memory)>());
        for (var i = 0; i <= Runs; i++)
        {
            var (one, other) = (await OfBot(program), await OfEmptyHost());
            if (i == 0) continue; // The first pair warms the disk cache.
            bot.Add(one);
            empty.Add(other);
        }

        Console.WriteLine($"start: {Median(bot, it => it.Time):F0} ms to the first getUpdates, an empty host {Median(empty, it => it.Time):F0} ms; "
            + $"memory {Median(bot, it => it.Memory):F0} MiB, an empty host {Median(empty, it => it.Memory):F0} MiB");
        var holds = Figures.AtMost("start, times an empty host", Median(bot, it => it.Time) / Median(empty, it => it.Time), 2, "×");
        return Figures.AtMost("idle memory, times an empty host", Median(bot, it => it.Memory) / Median(empty, it => it.Memory), 2, "×") && holds ? 0 : 1;
    }

    private static async Task<(double Time, double Memory)> OfBot(string program)
    {
        var folder = Directory.CreateTempSubdirectory("spobot-bench-");
        await using var telegram = await FakeTelegram.Start();
        string[] command = program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program, "run"] : [program, "run"];
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true };
        start.Environment["Telegram__Token"] = telegram.Token;
        start.Environment["Telegram__ApiBase"] = telegram.Url;
        start.Environment["Storage__Path"] = Path.Combine(folder.FullName, "spobot.db");
        try
        {
            return await Measure(start, _ => telegram.Updates.Polled(TimeSpan.FromSeconds(30)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<(double Time, double Memory)> OfEmptyHost() => Measure(
        new ProcessStartInfo("dotnet", [typeof(StartBenchmark).Assembly.Location, EmptyHost]) { RedirectStandardOutput = true },
        process => process.StandardOutput.ReadLineAsync());

    private static async Task<(double Time, double Memory)> Measure(ProcessStartInfo start, Func<Process, Task> ready)
    {
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started");
        try
        {
            await ready(process);
            var time = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            await Task.Delay(Settling, TimeProvider.System);
            process.Refresh();
            return (time, process.WorkingSet64 / 1048576.0);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static double Median(List<(double Time, double Memory)> runs, Func<(double Time, double Memory), double> of) =>
        runs.Select(of).Order().ElementAt(runs.Count / 2);
}
