using SpoBot.Outbox;
using SpoBot.Storage;

namespace SpoBot.Tests.Storage;

public sealed class FullDiskTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spobot-full-").FullName;

    [Fact]
    public async Task Nothing_is_half_written_when_the_disk_is_full_and_work_goes_on_once_there_is_room()
    {
        var clock = new StandingClock();
        using var db = SqliteFile.OpenWriter(Path.Combine(_folder, "spobot.db"));
        SchemaUpgrade.Bring(db, clock.Now);
        var queue = new WriteQueue(db, new Session(db, new RegisterCache()), new OutboxBell(), clock);
        db.Number($"pragma max_page_count = {db.Number("pragma page_count") + 20}");

        var acknowledged = new List<long>();
        var faults = new List<StoreFault>();
        for (var wave = 0; wave < 10; wave++)
        {
            var units = Enumerable.Range(wave * 10 + 1, 10).Select(i => (Id: i, Task: queue.Add(
                session =>
                {
                    session.Inbox.SetAside(i, new string('x', 3000), "проверка");
                    return true;
                },
                default))).ToList();
            foreach (var (id, task) in units)
            {
                try
                {
                    await task;
                    acknowledged.Add(id);
                }
                catch (StoreException e)
                {
                    faults.Add(e.Fault);
                }
            }
        }

        Assert.NotEmpty(acknowledged);
        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.Equal(StoreFault.Full, fault));
        Assert.Equal("ok", SqliteFile.QuickCheck(db));
        Assert.Equal(acknowledged, db.Query("select update_id from poison order by 1", row => row.Long(0)));
        Assert.Equal(acknowledged, db.Query("select update_id from inbox order by 1", row => row.Long(0)));

        db.Number("pragma max_page_count = 100000");
        Assert.True(await queue.Add(session => session.Inbox.Take(1000), default));
        await queue.Stop();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
