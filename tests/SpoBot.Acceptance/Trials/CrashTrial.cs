using System.Globalization;
using SpoBot.Acceptance.Cast;
using SpoBot.Sandbox.Telegram;
using Xunit.Abstractions;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.Trials;

/// <summary>Killed again and again while it writes to hundreds and hears from dozens. SPOBOT_KILLS=200 is the whole of it (2,000 letters).</summary>
public sealed class CrashTrial(ITestOutputHelper output)
{
    private const int Heads = 20;
    private const int PerSecond = 30;

    private static readonly int Kills = Amount.Of("SPOBOT_KILLS", 10);
    private static readonly int Letters = Kills >= 100 ? 2_000 : 300;
    private static readonly int Duties = Kills >= 100 ? 20 : 4;

    /// <summary>Only a watchdog: a machine busy with other work may need long to start a process.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Random _chance = new(20241);

    [Fact]
    public async Task Nobody_loses_a_letter_or_a_report_however_often_the_bot_is_killed()
    {
        var asked = Enumerable.Range(1, Duties).Select(number => SmallRegister.Asks($"1.{number}", $"Отчёт {number}", In(days: 40 + number))).ToArray();
        await using var ministry = await Ministry.Open(
            Now(), [Region.Of(Heads, asked)], telegram: new TelegramOptions { Latency = TimeSpan.FromMilliseconds(60) });
        var heads = await ministry.JoinHeads(Heads);
        var events = Events(ministry, heads);
        var crowd = ministry.Telegram.Crowd(Letters);
        await ministry.PullThePlug();
        await ministry.QueueFor(crowd);
        var firstUpdate = ministry.Telegram.Updates.LastId;

        var inFlight = 0L;
        for (var life = 0; life < Kills; life++)
        {
            await LiveAndDie(ministry, events, Kills - life, atStart: life % 5 == 4);
            inFlight += ministry.Ask("select count(*) from outbox where status = 'sending'");
        }

        await LiveCalmly(ministry);

        var recorded = ministry.RecordedMessages();
        var arrived = ministry.Telegram.Deliveries.ToList();
        var texts = arrived.Select(it => (it.Chat, it.Text)).ToHashSet();
        var lost = Enumerable.Range(0, Letters).Count(i => !texts.Contains((crowd[i].Id, Region.TextOf(i))));
        var repeats = arrived.Count(it => !recorded.Contains(it.Message));
        var updates = ministry.Telegram.Updates.LastId - firstUpdate;
        var reported = ministry.Ask("select count(*) from duty where state = 'reported'");
        output.WriteLine(
            $"{Kills} kills, {Letters} letters and {updates} updates ({Heads * Duties} reports): {lost} letters lost, "
            + $"{(Heads * Duties) - reported} reports lost, {repeats} repeats with {inFlight} in flight at the kills");

        Assert.Equal("ok", ministry.Integrity());
        Assert.Equal(0, lost);
        Assert.Equal(Heads * Duties, reported);
        Assert.Equal(Heads * Duties, ministry.Ask("select count(*) from fact where kind = 'reported'"));
        Assert.Equal(updates, ministry.Ask("select count(*) from inbox where update_id > $1", firstUpdate));
        Assert.Equal(updates, ministry.Ask(
            "select count(*) from inbox i where update_id > $1 and exists (select 1 from outbox where key = 'reply/' || i.update_id || '/0')", firstUpdate));
        Assert.Equal(0, ministry.Ask(
            "select count(*) from outbox where status not in ('delivered', 'replaced') and not (status = 'expired' and content like '%\"toast\"%')"));
        Assert.InRange(repeats, 0, inFlight);
    }

    /// <summary>One life: people write and press all through it, also while the bot is starting; then the plug is pulled.</summary>
    private async Task LiveAndDie(Ministry ministry, Queue<Action> events, int livesLeft, bool atStart)
    {
        var before = ministry.Telegram.Calls.Total();
        using var worker = WorkerProcess.Start(ministry);
        var mine = Math.Min(events.Count, (int)Math.Ceiling(events.Count / (double)livesLeft));
        var life = TimeSpan.FromSeconds(_chance.NextDouble() * 1.8 * Letters / PerSecond / Kills);
        if (atStart)
        {
            for (; mine > 0; mine--)
                events.Dequeue()();
            await Task.Delay(TimeSpan.FromSeconds(_chance.NextDouble()), TimeProvider.System);
        }
        else
        {
            await Begun(ministry, worker, before);
            for (; mine > 0; mine--)
            {
                events.Dequeue()();
                await Task.Delay(life / (mine + 1), TimeProvider.System);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(_chance.NextDouble() * 70), TimeProvider.System);
        }

        Assert.False(worker.HasExited, worker.Said);
        await worker.Kill();
    }

    private static async Task LiveCalmly(Ministry ministry)
    {
        using var worker = WorkerProcess.Start(ministry);
        using var timeout = new CancellationTokenSource(Patience + TimeSpan.FromSeconds(Letters / PerSecond));
        while (ministry.Telegram.Updates.Waiting > 0
            || ministry.Ask("select count(*) from outbox where status in ('waiting', 'claimed', 'sending')") > 0)
        {
            Assert.False(worker.HasExited, worker.Said);
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, timeout.Token);
        }

        Assert.Equal(0, await worker.Terminate());
    }

    private static async Task Begun(Ministry ministry, WorkerProcess worker, int before)
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (ministry.Telegram.Calls.Total() == before)
        {
            Assert.False(worker.HasExited, worker.Said);
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, timeout.Token);
        }
    }

    /// <summary>Every duty is reported once by a tap, and as many times somebody asks how things stand.</summary>
    private Queue<Action> Events(Ministry ministry, IReadOnlyList<Phone> heads)
    {
        var events = new List<Action>();
        for (var i = 0; i < heads.Count; i++)
        {
            var head = heads[i];
            foreach (var button in ministry.ReportButtons(Region.CollegeOf(i + 1)))
            {
                events.Add(() => head.Forge(button, head.Chat.Messages.Last(message => message.FromBot)));
                events.Add(() => head.Say("/status"));
            }
        }

        Assert.Equal(Heads * Duties * 2, events.Count);
        var all = events.ToArray();
        _chance.Shuffle(all);
        return new Queue<Action>(all);
    }

    private static string Now() =>
        TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow")).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string In(int days) => TimeProvider.System.GetUtcNow().AddDays(days).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
