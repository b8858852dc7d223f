using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Limits;
using Xunit.Abstractions;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.Trials;

/// <summary>
/// A coordinator's nudge to a whole region: it moves before their eyes, stops when told to, delays nobody, and writes to nobody twice though the
/// worker is killed in the middle. SPOBOT_NUDGE=3000 is the whole of it.
/// </summary>
public sealed class NudgeTrial(ITestOutputHelper output)
{
    private const string Standard = "Координатор напоминает";

    private static readonly int People = Amount.Of("SPOBOT_NUDGE", 300);

    private static readonly TimeProvider Time = TimeProvider.System;

    [Fact]
    public async Task A_nudge_moves_stops_at_a_word_and_delays_nobody_who_asks()
    {
        await using var ministry = await Open(FloodLimits.Official);
        var crowd = await Populate(ministry);
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        var asker = crowd[^1];
        await Preview(galina);

        await galina.Press("Разослать").Answered();
        var steps = new HashSet<string>();
        var waits = new List<TimeSpan>();
        while (steps.Count < 4)
        {
            var start = Time.GetTimestamp();
            asker.Say("/status");
            await asker.WaitFor("План набора", TimeSpan.FromSeconds(30));
            waits.Add(Time.GetElapsedTime(start));
            if (galina.Chat.Messages.Last(message => message.FromBot).Text is var shown && shown.StartsWith("Рассылка идёт", StringComparison.Ordinal))
                steps.Add(shown);
            await Task.Delay(TimeSpan.FromMilliseconds(400), Time);
        }

        var stopped = Time.GetTimestamp();
        await galina.Press("Остановить").Answered();
        var answered = Time.GetElapsedTime(stopped);
        await Task.Delay(TimeSpan.FromSeconds(2) - answered, Time);
        var sent = Sent(ministry);
        await galina.WaitFor("Рассылка остановлена", TimeSpan.FromSeconds(30));
        await Task.Delay(TimeSpan.FromSeconds(2), Time);
        output.WriteLine(
            $"{People} people: {steps.Count} steps of progress, {sent} sent when it stopped, the stop was answered in {answered.TotalMilliseconds:F0} ms, "
            + $"/status worst of {waits.Count} {waits.Max().TotalMilliseconds:F0} ms");

        Assert.Equal(sent, Sent(ministry));
        Assert.InRange(sent, 1, People - 1);
        Assert.InRange(waits.Max(), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.Equal(0, ministry.Telegram.Calls.Total(status: 429));

        await galina.Press("Повторить для неполучивших").Answered();
        await galina.WaitFor($"Доставлено: {People - sent} из {People - sent}", TimeSpan.FromSeconds(60 + (People / 20)));
        AssertEachOnce(ministry, crowd);
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_worker_killed_in_the_middle_of_a_nudge_writes_to_nobody_twice()
    {
        await using var ministry = await Open(FloodLimits.Official);
        var crowd = await Populate(ministry);
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await Preview(galina);
        await galina.Press("Разослать").Answered();
        await Watching.Until(() => Sent(ministry) > People / 10, "the nudge is under way");
        await ministry.PullThePlug();
        await Live(ministry, () => Sent(ministry) > People / 3);

        await ministry.Start();
        var result = await galina.WaitFor("Рассылка закончена", TimeSpan.FromSeconds(60 + (People / 20)));
        var unknown = ministry.Ask("select count(*) from outbox where campaign is not null and status = 'unknown'");
        output.WriteLine($"{People} people, killed twice: {Sent(ministry)} letters arrived, {unknown} are said to be uncertain");

        Assert.Contains($"Доставлено: {People - unknown} из {People}", result.Text, StringComparison.Ordinal);
        var per = ministry.Telegram.Deliveries.Where(it => it.Text!.Contains(Standard, StringComparison.Ordinal)).GroupBy(it => it.Chat).ToList();
        Assert.All(per, one => Assert.Single(one));
        Assert.InRange(per.Count, People - unknown, People);
    }

    /// <summary>The worker in a process of its own, killed once it has come so far.</summary>
    private static async Task Live(Ministry ministry, Func<bool> far)
    {
        using var worker = WorkerProcess.Start(ministry, startAt: ministry.Clock.GetUtcNow());
        await Watching.Until(() => far() || worker.HasExited, "the nudge goes on after a restart");
        Assert.False(worker.HasExited, worker.Said);
        await worker.Kill();
    }

    private static Task<Ministry> Open(FloodLimits limits) => Ministry.Open(
        "2024-01-13 12:00",
        [Region.Of(People, SmallRegister.Asks("1.1", "План набора", "10.01.2024"))],
        telegram: new TelegramOptions { Latency = TimeSpan.FromMilliseconds(60), Limits = limits });

    /// <summary>A head in every college, as if all had joined long ago.</summary>
    private static async Task<IReadOnlyList<Phone>> Populate(Ministry ministry)
    {
        var crowd = ministry.Telegram.Crowd(People);
        await ministry.Worker.Store.Write(session =>
        {
            for (var i = 0; i < crowd.Count; i++)
                session.People.Bind(crowd[i].Id, crowd[i].FirstName, Role.Head, Region.CollegeOf(i + 1));
        });
        return crowd;
    }

    private static async Task Preview(Phone coordinator)
    {
        coordinator.Say("/nudge");
        await coordinator.WaitFor("Кому напомнить?");
        await coordinator.Press("Все должники").Answered();
        await coordinator.WaitFor("Письмо получат");
    }

    private static int Sent(Ministry ministry) => ministry.Telegram.Deliveries.Count(it => it.Text!.Contains(Standard, StringComparison.Ordinal));

    private static void AssertEachOnce(Ministry ministry, IReadOnlyList<Phone> crowd)
    {
        var tally = ministry.Telegram.Deliveries.Of(text => text.Contains(Standard, StringComparison.Ordinal), crowd.Select(it => it.Id));
        Assert.Empty(tally.Lost);
        Assert.Empty(tally.Repeated);
    }
}
