using SpoBot.Outbox;
using SpoBot.Storage;

namespace SpoBot.Tests.Storage;

public sealed class RestoringTests : IDisposable
{
    private static readonly StandingClock Clock = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("spobot-restore-").FullName;

    private string Data => Path.Combine(_folder, "spobot.db");

    private string Copy => Path.Combine(_folder, "copy.db");

    [Fact]
    public async Task A_copy_brings_back_what_was_and_keeps_what_it_replaces()
    {
        await Work(1, 10);
        Backups.Take(Data, Copy);
        await Work(11, 20);

        var kept = Restoring.Bring(Copy, Data, Clock.Now);

        Assert.Equal(10, await Last(Data));
        Assert.Equal(20, await Last(kept!));
        Assert.Equal(10, await Last(Copy));
    }

    [Fact]
    public async Task Two_restores_in_one_second_keep_both_that_they_replace()
    {
        await Work(1, 10);
        Backups.Take(Data, Copy);
        await Work(11, 20);

        var first = Restoring.Bring(Copy, Data, Clock.Now);
        await Work(11, 15);
        var second = Restoring.Bring(Copy, Data, Clock.Now);

        Assert.Equal([20, 15, 10], [await Last(first!), await Last(second!), await Last(Data)]);
    }

    [Fact]
    public async Task When_the_replaced_data_cannot_be_kept_they_stay_where_they_are()
    {
        await Work(1, 10);
        Backups.Take(Data, Copy);
        await Work(11, 20);
        await File.WriteAllTextAsync(Backups.FolderOf(Data), "a file where the folder should be");

        Assert.Equal(StoreFault.NotWritable, Assert.Throws<StoreException>(() => Restoring.Bring(Copy, Data, Clock.Now)).Fault);

        Assert.Equal(20, await Last(Data));
    }

    [Fact]
    public async Task Names_and_reports_are_for_the_bot_s_own_user_only()
    {
        await Work(1, 10);
        Backups.Take(Data, Copy);

#pragma warning disable CA1416 // The tests run where the program does: on Linux.
        Assert.All([Data, Copy], file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
#pragma warning restore CA1416
    }

    [Fact]
    public async Task Into_an_empty_folder_a_copy_simply_comes()
    {
        await Work(1, 10);
        Backups.Take(Data, Copy);
        var elsewhere = Path.Combine(_folder, "new", "server", "spobot.db");

        Assert.Null(Restoring.Bring(Copy, elsewhere, Clock.Now));

        Assert.Equal(10, await Last(elsewhere));
    }

    [Fact]
    public async Task A_running_bot_keeps_its_data()
    {
        await Work(1, 10);
        Backups.Take(Data, Copy);
        await using var running = Store.Open(Data, Clock);
        await running.Write(session => session.Inbox.Take(11));

        var refusal = Assert.Throws<StoreException>(() => Restoring.Bring(Copy, Data, Clock.Now));

        Assert.Equal(StoreFault.InUse, refusal.Fault);
        Assert.Equal(11, running.Read(session => session.Inbox.Last()));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*.restored"));
    }

    [Theory]
    [InlineData("no database at all", nameof(StoreFault.Damaged))]
    [InlineData("another program's", nameof(StoreFault.NotOurs))]
    [InlineData("a newer version's", nameof(StoreFault.Newer))]
    [InlineData("cut in half", nameof(StoreFault.Damaged))]
    [InlineData("missing", nameof(StoreFault.NotThere))]
    public async Task A_wrong_copy_is_refused_and_the_data_stay(string wrong, string fault)
    {
        await Work(1, 3000);
        await Spoil(wrong);

        Assert.Equal(fault, Assert.Throws<StoreException>(() => Restoring.Bring(Copy, Data, Clock.Now)).Fault.ToString());

        Assert.Equal(3000, await Last(Data));
    }

    [Fact]
    public async Task Data_beyond_repair_are_replaced_and_kept_all_the_same()
    {
        await Work(1, 10);
        Backups.Take(Data, Copy);
        await File.WriteAllTextAsync(Data, "обломки");

        var kept = Restoring.Bring(Copy, Data, Clock.Now);

        Assert.Equal("обломки", await File.ReadAllTextAsync(kept!));
        Assert.Equal(10, await Last(Data));
    }

    [Fact]
    public async Task Of_the_queue_in_a_copy_only_reminders_go_out_by_themselves()
    {
        await using (var store = Store.Open(Data, Clock))
            await store.Write(session =>
            {
                foreach (var lane in Enum.GetValues<Lane>())
                    session.Outbox.Enqueue(new Letter($"{lane}", 5, lane, new Content.Message("текст"), Campaign: lane == Lane.Bulk ? "n1" : null));
            });
        Backups.Take(Data, Copy);
        Restoring.Bring(Copy, Data, Clock.Now);

        await using var restored = Store.Open(Data, Clock);
        var queue = new OutboxQueue(restored);
        Assert.Empty(await queue.Claim(Lane.Reply, 9, Clock.Now, TimeSpan.FromMinutes(1), default));
        Assert.Empty(await queue.Claim(Lane.Bulk, 9, Clock.Now, TimeSpan.FromMinutes(1), default));
        Assert.Single(await queue.Claim(Lane.Reminder, 9, Clock.Now, TimeSpan.FromMinutes(1), default));
        Assert.Equal(1, restored.Read(session => session.Campaigns.Count("n1")).Unknown);
    }

    [Fact]
    public async Task Copies_of_the_days_are_as_many_as_are_kept_and_others_are_left_alone()
    {
        await Work(1, 1);
        var folder = Path.Combine(_folder, "copies");
        Backups.Take(Data, Path.Combine(folder, "spobot-20200101-000000-before-002.db"));
        for (var day = 1; day <= 5; day++)
            Backups.TakeDaily(Data, folder, Clock.Now.AddDays(day), keep: 3);

        Assert.Equal(
            ["spobot-20200101-000000-before-002.db", "spobot-20240203-060000-daily.db", "spobot-20240204-060000-daily.db", "spobot-20240205-060000-daily.db"],
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_copy_that_cannot_be_finished_leaves_nothing_behind()
    {
        await Work(1, 1);
        var target = Path.Combine(_folder, "taken");
        Directory.CreateDirectory(Path.Combine(target, "full"));

        Assert.ThrowsAny<Exception>(() => Backups.Take(Data, target));

        Assert.Empty(Directory.EnumerateFiles(_folder, "*.part"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task Work(int from, int to)
    {
        await using var store = Store.Open(Data, Clock);
        await store.Write(session =>
        {
            for (var i = from; i <= to; i++) session.Inbox.SetAside(i, new string('x', 100), "проверка");
        });
    }

    private static async Task<long?> Last(string path)
    {
        await using var store = Store.Open(path, Clock);
        return store.Read(session => session.Inbox.Last());
    }

    private async Task Spoil(string wrong)
    {
        switch (wrong)
        {
            case "no database at all":
                await File.WriteAllTextAsync(Copy, string.Concat(Enumerable.Repeat("не база ", 1000)));
                break;
            case "another program's":
                using (var db = SqliteFile.OpenWriter(Copy))
                {
                    db.Execute("create table something (id integer)");
                    db.Execute("pragma user_version = 1");
                }

                break;
            case "a newer version's":
                Backups.Take(Data, Copy);
                using (var db = SqliteFile.OpenBeside(Copy)) db.Execute("pragma user_version = 999");
                break;
            case "cut in half":
                Backups.Take(Data, Copy);
                await using (var file = new FileStream(Copy, FileMode.Open)) file.SetLength(file.Length / 2 / 4096 * 4096);
                break;
            default:
                File.Delete(Copy);
                break;
        }
    }
}
