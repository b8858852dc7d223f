using System.Runtime.CompilerServices;
using SpoBot.Acceptance.Cast;
using SpoBot.Cli;
using SpoBot.Storage;

namespace SpoBot.Acceptance.Trials;

/// <summary>The disk under the data file runs full, or was never writable.</summary>
public sealed class FullDiskTrial
{
    [Fact]
    public async Task When_the_disk_is_full_the_bot_waits_and_when_there_is_room_everybody_is_answered()
    {
        await using var ministry = await Ministry.Open("2024-01-10 14:00", [Region.Of(2, SmallRegister.Asks("1.1", "План набора", "20.02.2024"))]);
        var (anna, boris) = (await ministry.JoinHeads(2)) is [var one, var other] ? (one, other) : throw new InvalidOperationException();
        await ministry.Worker.Store.Write(_ => Limit(ministry.Worker.Store, morePages: 3));

        var first = ministry.Telegram.Updates.LastId;
        for (var i = 0; i < 40; i++)
            anna.Say($"/status {new string('я', 3000)}");
        boris.Say("/status");
        await Watching.Until(() => ministry.Telegram.Calls.Total("getUpdates") > 0 && ministry.Telegram.Updates.Waiting > 0, "updates wait");
        await Hurry(ministry, TimeSpan.FromSeconds(1));
        Assert.True(ministry.Telegram.Updates.Waiting > 0, "what could not be written down must not be confirmed");

        await ministry.Worker.Store.Write(_ => Limit(ministry.Worker.Store, morePages: 100_000));
        await Watching.Until(() => ministry.Telegram.Updates.Waiting == 0, "all confirmed", meanwhile: () => ministry.Clock.Turn(TimeSpan.FromSeconds(2)));
        await ministry.SettleInHaste();

        Assert.Contains(boris.Chat.News, message => message.Text.Contains("План набора", StringComparison.Ordinal));
        Assert.Equal(41, ministry.Ask(
            "select count(*) from inbox i where update_id > $1 and exists (select 1 from outbox where key = 'reply/' || i.update_id || '/0')", first));
        Assert.Equal("ok", ministry.Integrity());
    }

    [Fact]
    public async Task Where_nothing_can_be_written_the_program_says_so_in_one_sentence()
    {
        await using var ministry = await Ministry.Open("2024-01-10 14:00", [Region.Of(1, SmallRegister.Asks("1.1", "План набора", "20.02.2024"))]);
        using var worker = WorkerProcess.Start(ministry, dataFile: "/proc/spobot/spobot.db");

        Assert.Equal(ExitCode.World, await worker.Ended());
        Assert.Contains("Нет права записи", worker.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", worker.Said, StringComparison.Ordinal);
    }

    private static void Limit(Store store, long morePages)
    {
        var db = WriterOf(store);
        db.Number($"pragma max_page_count = {db.Number("pragma page_count") + morePages}");
    }

    private static async Task Hurry(Ministry ministry, TimeSpan real)
    {
        var end = TimeProvider.System.GetUtcNow() + real;
        while (TimeProvider.System.GetUtcNow() < end)
        {
            ministry.Clock.Turn(TimeSpan.FromSeconds(2));
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    /// <summary>The limit belongs to a connection, and only the writer's counts.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_writer")]
    private static extern ref Db WriterOf(Store store);
}
