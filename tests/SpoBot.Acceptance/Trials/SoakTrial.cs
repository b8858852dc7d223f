using System.Globalization;
using SpoBot.Acceptance.Cast;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.Records;
using SpoBot.Storage;
using Xunit.Abstractions;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.Trials;

/// <summary>
/// A region lives day after day at speed: mornings, reports, acceptance, bad weather, restarts, nights. SPOBOT_SOAK=366 is the whole of it,
/// a year of the Kirov resolution in a hundred colleges.
/// </summary>
public sealed class SoakTrial(ITestOutputHelper output)
{
    private const long Mebibyte = 1 << 20;

    private static readonly int Days = Amount.Of("SPOBOT_SOAK", 40);
    private static readonly int Colleges = Days >= 300 ? 100 : 6;
    private static readonly DateOnly First = new(2024, 1, 9);

    private readonly Random _chance = new(2024);
    private readonly HashSet<string> _pressed = [];

    [Fact]
    public async Task However_long_a_region_lives_every_count_agrees_and_nothing_grows_that_should_not()
    {
        await using var ministry = await Ministry.Open(
            "2024-01-09 08:00", [Region.Kirov(Colleges)], Region.Calendar, telegram: new TelegramOptions { Keep = Keeping.Little, Seed = 3 });
        var heads = await ministry.JoinHeads(Colleges);
        var galina = await ministry.Join("Галина", Role.Coordinator, null);

        var early = 0L;
        for (var day = 0; day < Days; day++)
        {
            await LiveThrough(ministry, heads, galina, First.AddDays(day));
            if (day == Days / 3)
                early = GC.GetTotalMemory(forceFullCollection: true);
        }

        ministry.Telegram.Faults.Clear();
        await ministry.SettleInHaste();
        var late = GC.GetTotalMemory(forceFullCollection: true);
        var recorded = ministry.RecordedMessages();
        var repeats = ministry.Telegram.Deliveries.Count(it => !recorded.Contains(it.Message));
        var letters = ministry.Ask("select count(*) from outbox where status = 'delivered'");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Days} days of {Colleges} colleges: {letters} letters, {_pressed.Count} reports, {ministry.Telegram.Faults.Hits} faults, {repeats} repeats; "
            + $"memory {early / Mebibyte} MiB after a third, {late / Mebibyte} MiB at the end; data file {new FileInfo(ministry.DataFile).Length / 1024} KiB"));

        Assert.Equal(_pressed.Count, ministry.Ask("select count(*) from duty where state in ('reported', 'accepted')"));
        Assert.Equal(_pressed.Count, ministry.Ask("select count(*) from fact where kind = 'reported'"));
        Assert.Equal(0, ministry.Ask("select count(*) from duty d where state <> coalesce((select after from fact where duty = d.id order by number desc limit 1), 'open')"));
        Assert.Equal(0, ministry.Ask("select count(*) from poison"));
        Assert.Equal(0, ministry.Ask("select count(*) from outbox where status = 'refused'"));
        Assert.Equal(0, ministry.Ask("select count(*) from (select 1 from outbox where key like 'morning/%' group by person, date(queued_at / 1000, 'unixepoch') having count(*) > 1)"));
        Assert.Empty(recorded.Except(ministry.Telegram.Deliveries.Select(it => it.Message)));
        Assert.InRange(repeats, 0, ministry.Telegram.Faults.Hits);
        // A plug pulled between the answer to a button and its note: it is answered again, as any letter is.
        Assert.All(ministry.Telegram.Violations, it => Assert.Equal((Severity.Warning, "answerCallbackQuery"), (it.Severity, it.Method)));
        Assert.Equal("ok", ministry.Integrity());
        Assert.InRange(ministry.Ask("select max(at) - min(at) from inbox"), 0, (long)TimeSpan.FromDays(12).TotalMilliseconds);
        Assert.Equal(14, Directory.GetFiles(Backups.FolderOf(ministry.DataFile), "*-daily.db").Length);
        Assert.InRange(late, 0, early + (24 * Mebibyte));
    }

    private async Task LiveThrough(Ministry ministry, IReadOnlyList<Phone> heads, Phone galina, DateOnly day)
    {
        await TurnTo(ministry, $"{day:yyyy-MM-dd} 03:10");
        await Watching.Until(
            () => ministry.Worker.Store.Read(session => session.Settings.Get("care.day")) == $"{day:yyyy-MM-dd}", $"the night of {day}", meanwhile: () => ministry.Clock.Turn(TimeSpan.FromMinutes(1)));
        if (_chance.NextDouble() < 0.1)
            await ministry.Restart();
        if (_chance.NextDouble() < 0.3)
            Worsen(ministry.Telegram.Faults);
        await TurnTo(ministry, $"{day:yyyy-MM-dd} 09:30");
        if (!Region.Calendar.IsWorking(day))
            return;
        for (var college = 1; college <= heads.Count; college++)
        {
            if (_chance.NextDouble() < 0.2 && ministry.ReportButtons(Region.CollegeOf(college)) is [var button, ..] && _pressed.Add(button))
                heads[college - 1].Forge(button, heads[college - 1].Chat.Messages.Last(message => message.FromBot));
        }

        if (_chance.NextDouble() < 0.1)
            await ministry.Restart();
        await Heard(ministry);
        if (day.DayOfWeek == DayOfWeek.Friday)
            await AcceptHalf(ministry, galina);
    }

    private static async Task TurnTo(Ministry ministry, string at)
    {
        ministry.Clock.Turn(ministry.MomentOf(at) - ministry.Clock.GetUtcNow());
        await ministry.Worker.Rounds.RunOnce(CancellationToken.None);
        await ministry.SettleInHaste();
    }

    private static async Task Heard(Ministry ministry)
    {
        await Watching.Until(() => ministry.Telegram.Updates.Waiting == 0, "everything heard", meanwhile: () => ministry.Clock.Turn(TimeSpan.FromSeconds(2)));
        await ministry.SettleInHaste();
    }

    private async Task AcceptHalf(Ministry ministry, Phone galina)
    {
        var (who, waiting) = ministry.Worker.Store.Read(session => (session.People.OfChat(galina.Id)!, session.Views.Reported()));
        foreach (var view in waiting.Where(_ => _chance.NextDouble() < 0.5))
            Assert.Null((await ministry.Worker.Store.Write(session => ministry.Worker.Clerk.Execute(session, who, new DutyCommand.Accept(view.Duty.Key)))).Refusal);
        await ministry.SettleInHaste();
    }

    /// <summary>Whatever is left of yesterday's weather is over.</summary>
    private void Worsen(FaultScript faults)
    {
        faults.Clear();
        faults.Add(
            Fault.Lost with { Method = "sendMessage", Chance = 0.3, Times = _chance.Next(3) },
            Fault.Html(502) with { Chance = 0.3, Times = _chance.Next(4) },
            Fault.TooMany(_chance.Next(1, 30)) with { Method = "sendMessage", Times = _chance.Next(2) },
            Fault.Reset with { Method = "getUpdates", Times = _chance.Next(3) });
    }
}
