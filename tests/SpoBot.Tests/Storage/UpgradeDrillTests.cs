using SpoBot.Domain.Duties;
using SpoBot.Outbox;
using SpoBot.Storage;
using SpoBot.Tests.Ledger;

namespace SpoBot.Tests.Storage;

/// <summary>The data of this version go into the next one and, when that was a mistake, come back.</summary>
public sealed class UpgradeDrillTests : IDisposable
{
    private static readonly StandingClock Clock = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("spobot-drill-").FullName;

    private static readonly SchemaUpgrade.Step[] NextVersion =
    [
        .. SchemaUpgrade.Steps,
        new(SchemaUpgrade.Latest + 1, "next", "alter table person add column post text; create table medal (no integer primary key, college integer not null references college (no));"),
        new(SchemaUpgrade.Latest + 2, "after-next", "insert into medal (college) select no from college where is_college = 1; update person set post = 'директор' where role = 'head';"),
    ];

    private string Data => Path.Combine(_folder, "spobot.db");

    [Fact]
    public async Task The_next_version_takes_the_data_over_and_this_one_gets_them_back()
    {
        await LiveThroughJanuary();
        var before = Census.Of(Data);

        await using (var next = Store.Open(Data, Clock, NextVersion))
            await next.Write(session => session.Journal.Write(0, "medal.given", "college/aviation"));
        using (var db = SqliteFile.OpenBeside(Data))
        {
            Assert.Equal((SchemaUpgrade.Latest + 2, 2L, 2L), (
                SchemaUpgrade.VersionOf(db), db.Number("select count(*) from medal"), db.Number("select count(*) from person where post = 'директор'")));
            Assert.Equal((before.Duties, before.Reports, before.People), (
                db.Number("select count(*) from duty"), db.Number("select count(*) from fact where kind = 'reported'"), db.Number("select count(*) from person where unbound_at is null")));
        }

        var refusal = Assert.Throws<StoreException>(() => Store.Open(Data, Clock));
        Assert.Equal(StoreFault.Newer, refusal.Fault);
        var copies = Directory.GetFiles(Backups.FolderOf(Data)).Order().ToList();
        Assert.Equal(2, copies.Count);

        Restoring.Bring(copies[0], Data, Clock.Now);

        Assert.Equal(before, Census.Of(Data));
        await using var again = Store.Open(Data, Clock);
        var january = again.Read(session => session.Views.OfCollege("aviation", DateOnly.MinValue, DateOnly.MaxValue))[0];
        Assert.Equal(DutyState.Reported, january.Duty.State);
        Assert.Equal("Сделано", Assert.IsType<DutyFact.Reported>(again.Read(session => session.Views.HistoryOf(january.Id))[^1].What).Content.Text);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task LiveThroughJanuary()
    {
        await using var town = await Town.Found();
        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(Town.Key("1.1", "aviation", "31.01.2024"), Town.Said("Сделано")));
        await town.Store.Write(session => session.Outbox.Enqueue(new Letter("morning/1/2024-01-31", 5, Lane.Reminder, new Content.Message("Доброе утро"))));
        town.Store.BackUp(Data);
    }
}
