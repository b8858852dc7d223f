using SpoBot.Acceptance.Cast;
using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Limits;
using SpoBot.Sandbox.Telegram.Records;
using Xunit.Abstractions;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.Trials;

/// <summary>A broadcast under Telegram's own limits and 60 ms of way, while others ask how things stand. SPOBOT_BROADCAST=10000 is the whole of it.</summary>
public sealed class BroadcastTrial(ITestOutputHelper output)
{
    private const double PerSecond = 30;
    private const int Askers = 6;
    private const long Mebibyte = 1 << 20;

    private static readonly int Letters = Amount.Of("SPOBOT_BROADCAST", 600);

    [Fact]
    public async Task A_broadcast_keeps_to_the_limit_and_delays_nobody_who_asks()
    {
        var telegram = new TelegramOptions { Latency = TimeSpan.FromMilliseconds(60), Limits = FloodLimits.Official, Keep = Keeping.Everything with { Parameters = false } };
        await using var ministry = await Ministry.Open("2024-01-10 14:00", [Region.Of(Askers, SmallRegister.Asks("1.1", "План набора", "20.02.2024"))], telegram: telegram);
        var askers = await ministry.JoinHeads(Askers);
        var crowd = ministry.Telegram.Crowd(Letters);
        await ministry.PullThePlug();
        await ministry.QueueFor(crowd);
        var before = ministry.Telegram.Deliveries.Count;

        var time = TimeProvider.System;
        using var worker = WorkerProcess.Start(ministry, startAt: ministry.Clock.GetUtcNow());
        await Watching.Until(() => ministry.Telegram.Deliveries.Count > before, "the broadcast begins");
        var start = time.GetTimestamp();
        var reference = Metronome.Tick(Letters, PerSecond);
        using var over = new CancellationTokenSource();
        var asking = Ask(askers, over.Token);
        await Watching.Until(() => Delivered(ministry) == Letters, "the broadcast is over", seconds: 60 + (Letters / 10));
        var took = time.GetElapsedTime(start);
        await over.CancelAsync();
        var waits = await asking;
        var (bare, lag) = await reference;
        var peak = worker.PeakMemory / Mebibyte;
        Assert.Equal(0, await worker.Terminate());

        // Answers take their share of the limit.
        var ideal = TimeSpan.FromSeconds((ministry.Telegram.Deliveries.Count - before) / PerSecond);
        var tooMany = ministry.Telegram.Calls.Total(status: 429);
        var p99 = waits.Order().ElementAt((int)(waits.Count * 0.99));
        output.WriteLine(
            $"{Letters} letters and {waits.Count} questions: {took.TotalSeconds:F1} s, × {took / ideal:F3} of ideal (a bare loop beside it × {bare / TimeSpan.FromSeconds(Letters / PerSecond):F3}), "
            + $"{tooMany} × 429, /status median {waits.Order().ElementAt(waits.Count / 2).TotalMilliseconds:F0} ms, p99 {p99.TotalMilliseconds:F0} ms (the loop's worst lag {lag.TotalMilliseconds:F0} ms), peak {peak} MiB");

        Assert.Equal(0, tooMany);
        Assert.True(ministry.Telegram.Deliveries.Repeats().All(repeat => askers.Any(asker => asker.Id == repeat.Chat)));
        Assert.InRange(took / ideal, 0, 1.05 * Math.Max(1, bare / TimeSpan.FromSeconds(Letters / PerSecond)));
        Assert.InRange(p99, TimeSpan.Zero, TimeSpan.FromSeconds(1) + (5 * lag));
        if (BuiltProgram.IsPublished)
            Assert.InRange(peak, 1, 99);
    }

    private static long Delivered(Ministry ministry) => ministry.Ask("select count(*) from outbox where key like 'trial/%' and status = 'delivered'");

    private static async Task<List<TimeSpan>> Ask(IReadOnlyList<Phone> askers, CancellationToken over)
    {
        var (time, waits) = (TimeProvider.System, new List<TimeSpan>());
        for (var i = 0; !over.IsCancellationRequested; i++)
        {
            var start = time.GetTimestamp();
            askers[i % askers.Count].Say("/status");
            await askers[i % askers.Count].WaitFor("План набора", TimeSpan.FromSeconds(30));
            waits.Add(time.GetElapsedTime(start));
            await Task.Delay(TimeSpan.FromMilliseconds(500), time, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return waits;
    }
}
