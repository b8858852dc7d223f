using System.Globalization;
using SpoBot.Acceptance.Cast;
using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Records;
using Xunit.Abstractions;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.Trials;

/// <summary>People talk and the bot answers, thousands of times. SPOBOT_TALK=100000 is the whole of it.</summary>
public sealed class MemoryTrial(ITestOutputHelper output)
{
    private const int Talkers = 500;
    private const long Mebibyte = 1 << 20;

    private static readonly int Updates = Amount.Of("SPOBOT_TALK", 10_000);

    [Fact]
    public async Task Memory_stays_flat_however_many_people_talk_to_the_bot()
    {
        await using var ministry = await Ministry.Open(
            "2024-01-10 14:00", [Region.Of(1, SmallRegister.Asks("1.1", "План набора", "20.02.2024"))], telegram: new TelegramOptions { Keep = Keeping.Little });
        await ministry.PullThePlug();
        var crowd = ministry.Telegram.Crowd(Talkers);
        using var worker = WorkerProcess.Start(ministry, perSecond: 1000);

        await Talk(ministry, worker, crowd, Updates * 3 / 10);
        var warm = worker.Memory;
        await Talk(ministry, worker, crowd, Updates * 7 / 10);
        var (last, peak) = (worker.Memory, worker.PeakMemory);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Updates} updates answered: {warm / Mebibyte} MiB after three tenths, {last / Mebibyte} MiB at the end, peak {peak / Mebibyte} MiB"));
        Assert.InRange(last, 0, warm + (24 * Mebibyte));
        Assert.Equal(0, await worker.Terminate());
    }

    /// <summary>Never more than a few hundred unheard at once, as Telegram would bring them.</summary>
    private static async Task Talk(Ministry ministry, WorkerProcess worker, IReadOnlyList<Phone> crowd, int updates)
    {
        for (var i = 0; i < updates; i++)
        {
            crowd[i % Talkers].Say("Здравствуйте");
            if (i % Talkers == Talkers - 1)
                await Quiet(ministry, worker);
        }

        await Quiet(ministry, worker);
    }

    private static Task Quiet(Ministry ministry, WorkerProcess worker) => Watching.Until(
        () => ministry.Telegram.Updates.Waiting == 0 && ministry.Ask("select count(*) from outbox where status in ('waiting', 'claimed', 'sending')") == 0,
        $"all answered. The bot says:\n{worker.Said}",
        seconds: 60);
}
