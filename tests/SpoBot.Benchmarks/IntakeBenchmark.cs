using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using SpoBot.Domain.Calendar;
using SpoBot.Hosting;
using SpoBot.Hosting.Settings;
using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Records;

namespace SpoBot.Benchmarks;

/// <summary>
/// The whole worker takes in updates over HTTP, 60 ms a call, each recorded with its effect and its answer queued before it is confirmed.
/// The stand-in for Telegram runs in this very process, so its CPU is counted too.
/// </summary>
internal static class IntakeBenchmark
{
    private const int Updates = 10_000;
    private const int Talkers = 1_000;

    public static int Run(string[] args) => RunAsync().GetAwaiter().GetResult();

    private static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("spobot-bench-");
        try
        {
            await using var telegram = await FakeTelegram.Start(new TelegramOptions { Latency = TimeSpan.FromMilliseconds(60), Keep = Keeping.Little });
            var (settings, _) = SettingsReader.Read(new ConfigurationManager
            {
                ["Telegram:Token"] = telegram.Token,
                ["Telegram:ApiBase"] = telegram.Url,
                ["Storage:Path"] = Path.Combine(folder.FullName, "spobot.db"),
                ["Log:Folder"] = Path.Combine(folder.FullName, "logs"),
            });
            await using var worker = await Worker.Start(settings, WorkingCalendar.Provisional, [], TimeProvider.System, logging => logging.AddFilter(_ => false));
            var crowd = telegram.Crowd(Talkers);
            await telegram.Updates.Polled();
            await TakeIn(telegram, crowd, 1_000);
            var (took, cpu) = await TakeIn(telegram, crowd, Updates);
            var holds = Figures.AtLeast("intake, durable, 60 ms a call", Updates / took.TotalSeconds, 1_130, "updates/s");
            return Figures.AtMost("intake, CPU an update, the stand-in's included", cpu.TotalMilliseconds / Updates, 0.5, "ms") && holds ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(TimeSpan Took, TimeSpan Cpu)> TakeIn(FakeTelegram telegram, IReadOnlyList<Sandbox.Telegram.People.Person> crowd, int updates)
    {
        var (cpu, start) = (Figures.Cpu(), Stopwatch.GetTimestamp());
        for (var i = 0; i < updates; i++)
            crowd[i % crowd.Count].Say("Здравствуйте");
        await telegram.Updates.Drained(TimeSpan.FromMinutes(2));
        return (Stopwatch.GetElapsedTime(start), Figures.Cpu() - cpu);
    }
}
