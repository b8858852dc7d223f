using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using SpoBot.Courier;
using SpoBot.Outbox;
using SpoBot.Storage;

namespace SpoBot.Benchmarks;

/// <summary>
/// The courier with the limits off over a real data file, every letter written down before and after its attempt. The post answers at once:
/// what is measured is ours, not the network's.
/// </summary>
internal static class CourierBenchmark
{
    private const int Letters = 20_000;

    public static int Run(string[] args) => RunAsync().GetAwaiter().GetResult();

    private static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("spobot-bench-");
        try
        {
            await using var store = Store.Open(Path.Combine(folder.FullName, "spobot.db"), TimeProvider.System);
            await Deliver(store, "warm", 1_000);
            var (took, cpu) = await Deliver(store, "letter", Letters);
            var holds = Figures.AtLeast("courier, limits off, two durable writes a letter", Letters / took.TotalSeconds, 600, "letters/s");
            return Figures.AtMost("courier, CPU a letter", cpu.TotalMilliseconds / Letters, 0.4, "ms") && holds ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(TimeSpan Took, TimeSpan Cpu)> Deliver(Store store, string name, int letters)
    {
        await store.Write(session =>
        {
            for (var i = 0; i < letters; i++)
                session.Outbox.Enqueue(new Letter($"{name}/{i}", 1000 + i, Lane.Bulk, new Content.Message($"Доброе утро! Напоминание № {i}.")));
        });
        var pace = new Pace { PerSecond = 0, ChatInterval = TimeSpan.Zero };
        using var postman = new Postman(new OutboxQueue(store), store.Bell, new InstantPost(), pace, TimeProvider.System, NullLogger<Postman>.Instance);
        using var stop = new CancellationTokenSource();
        var (cpu, start) = (Figures.Cpu(), Stopwatch.GetTimestamp());
        var running = postman.Run(stop.Token);
        while (postman.Pulse.Delivered < letters)
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        var result = (Stopwatch.GetElapsedTime(start), Figures.Cpu() - cpu);
        await stop.CancelAsync();
        await running;
        return result;
    }

    private sealed class InstantPost : IPost
    {
        private long _message;

        public Task<Delivery> Deliver(long chat, Content content, CancellationToken cancellation) =>
            Task.FromResult<Delivery>(new Delivery.Delivered(Interlocked.Increment(ref _message)));
    }
}
