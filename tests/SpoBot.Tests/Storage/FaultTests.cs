using SpoBot.Storage;

namespace SpoBot.Tests.Storage;

public sealed class FaultTests : IDisposable
{
    private static readonly StandingClock Clock = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("spobot-fault-").FullName;

    private string File => Path.Combine(_folder, "spobot.db");

    [Fact]
    public async Task A_second_process_on_the_file_is_refused_and_does_no_damage()
    {
        await using var first = Store.Open(File, Clock);
        await first.Write(session => session.Inbox.Take(1));

        var refusal = Assert.Throws<StoreException>(() => Store.Open(File, Clock));

        Assert.Equal(StoreFault.InUse, refusal.Fault);
        Assert.Contains("занят другим процессом", refusal.Message);
        Assert.False(await first.Write(session => session.Inbox.Take(1)));
    }

    [Fact]
    public async Task The_file_is_free_again_once_its_process_has_closed_it()
    {
        await Store.Open(File, Clock).DisposeAsync();
        await Store.Open(File, Clock).DisposeAsync();
        Assert.False(System.IO.File.Exists(File + "-wal"));
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_untouched()
    {
        await Store.Open(File, Clock).DisposeAsync();
        using (var db = SqliteFile.OpenWriter(File)) db.Execute("pragma user_version = 999");
        var before = await System.IO.File.ReadAllBytesAsync(File);

        var refusal = Assert.Throws<StoreException>(() => Store.Open(File, Clock));

        Assert.Equal(StoreFault.Newer, refusal.Fault);
        Assert.Contains("более новой версией", refusal.Message);
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File));
    }

    [Fact]
    public async Task A_file_with_broken_pages_is_refused_and_the_last_backup_is_named()
    {
        await FillAndClose();
        var backup = Backups.NameFor(File, Clock.Now, "daily");
        Backups.Take(File, backup);
        await using (var file = new FileStream(File, FileMode.Open, FileAccess.Write))
        {
            file.Position = file.Length / 2 / 4096 * 4096;
            file.Write(new byte[8192]);
        }

        var refusal = Assert.Throws<StoreException>(() => Store.Open(File, Clock));

        Assert.Equal(StoreFault.Damaged, refusal.Fault);
        Assert.Contains("spobot restore " + backup, refusal.Message);
        await using var restored = Store.Open(backup, Clock);
        Assert.Equal(3000, restored.Read(session => session.Inbox.Last()));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await System.IO.File.WriteAllTextAsync(File, string.Concat(Enumerable.Repeat("это не база данных ", 1000)));

        var refusal = Assert.Throws<StoreException>(() => Store.Open(File, Clock));

        Assert.Equal(StoreFault.Damaged, refusal.Fault);
        Assert.Contains("резервных копий рядом нет", refusal.Message);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        var refusal = Assert.Throws<StoreException>(() => Store.Open("/proc/spobot/spobot.db", Clock));

        Assert.Equal(StoreFault.NotWritable, refusal.Fault);
        Assert.Contains("/proc/spobot", refusal.Message);
    }

    [Fact]
    public async Task A_leftover_log_of_a_deleted_file_is_not_replayed_into_a_new_one()
    {
        await using (var store = Store.Open(File, Clock))
        {
            await store.Write(session => session.Inbox.Take(1));
            System.IO.File.Copy(File + "-wal", File + ".saved");
        }

        System.IO.File.Delete(File);
        System.IO.File.Move(File + ".saved", File + "-wal");

        await using var anew = Store.Open(File, Clock);
        Assert.Null(anew.Read(session => session.Inbox.Last()));
    }

    [Fact]
    public async Task A_copy_taken_in_mid_work_is_whole_and_never_half_named()
    {
        await using var store = Store.Open(File, Clock);
        var writing = Task.WhenAll(Enumerable.Range(1, 500).Select(i => store.Write(session => session.Inbox.Take(i))));
        var copy = Path.Combine(_folder, "copy", "a.db");
        store.BackUp(copy);
        await writing;

        await using var opened = Store.Open(copy, Clock);
        Assert.InRange(opened.Read(session => session.Inbox.Last()) ?? 0, 0, 500);
        Assert.Equal(["a.db", "a.db.lock"], Directory.EnumerateFiles(Path.Combine(_folder, "copy")).Select(Path.GetFileName).Where(name => !name!.Contains('-')).Order());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task FillAndClose()
    {
        await using var store = Store.Open(File, Clock);
        await store.Write(session =>
        {
            for (var i = 1; i <= 3000; i++) session.Inbox.SetAside(i, new string('x', 100), "проверка");
        });
    }
}
