using SpoBot.Storage;

namespace SpoBot.Tests.Storage;

public sealed class SchemaUpgradeTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2024, 1, 31, 6, 0, 0, TimeSpan.Zero);
    private readonly string _folder = Directory.CreateTempSubdirectory("spobot-schema-").FullName;

    private static SchemaUpgrade.Step Next(string sql) => new(SchemaUpgrade.Latest + 1, "next", sql);

    private string File => Path.Combine(_folder, "spobot.db");

    [Fact]
    public void Steps_are_numbered_without_gaps_and_leave_the_store_at_the_last()
    {
        Assert.Equal(Enumerable.Range(1, SchemaUpgrade.Steps.Count), SchemaUpgrade.Steps.Select(step => step.Number));
        using var db = Fresh();
        Assert.Equal(SchemaUpgrade.Latest, SchemaUpgrade.VersionOf(db));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*before*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_store_with_something_in_it_is_copied_before_each_step()
    {
        using var db = Fresh();
        db.Execute("insert into inbox (update_id, at) values (7, 0)");

        SchemaUpgrade.Bring(db, Now, [.. SchemaUpgrade.Steps, Next("create table extra (id integer primary key); insert into extra values (1);")]);

        Assert.Equal(1, db.Number("select count(*) from extra"));
        var copy = Assert.Single(Directory.EnumerateFiles(Backups.FolderOf(File)));
        Assert.EndsWith($"-before-{SchemaUpgrade.Latest + 1:000}.db", copy);
        using var old = SqliteFile.OpenBeside(copy);
        Assert.Equal((SchemaUpgrade.Latest, 7L), (SchemaUpgrade.VersionOf(old), old.Number("select max(update_id) from inbox")));
    }

    [Fact]
    public void A_step_that_fails_leaves_nothing_of_itself()
    {
        using var db = Fresh();

        Assert.ThrowsAny<Exception>(() => SchemaUpgrade.Bring(
            db, Now, [.. SchemaUpgrade.Steps, Next("create table extra (id integer primary key); insert into nowhere values (1);")]));

        Assert.Equal(SchemaUpgrade.Latest, SchemaUpgrade.VersionOf(db));
        Assert.Equal(0, db.Number("select count(*) from sqlite_master where name = 'extra'"));
    }

    [Fact]
    public void A_step_killed_half_way_is_done_again_from_its_beginning()
    {
        const string Half = "create table extra (id integer primary key, text text); ";
        var elsewhere = Path.Combine(_folder, "after-the-kill.db");
        using (var db = Fresh())
        {
            // What stands in the files in the midst of an open transaction is what a kill -9 leaves behind; a tiny cache makes sure that some of it does.
            db.Execute("pragma cache_size = 5");
            db.Execute(db.Dialect.Begin);
            db.Execute(Half);
            for (var i = 0; i < 500; i++) db.Execute("insert into extra (text) values ($1)", new string('x', 1000));
            System.IO.File.Copy(File, elsewhere);
            System.IO.File.Copy(File + "-wal", elsewhere + "-wal");
            db.Execute("rollback");
        }

        Assert.True(new FileInfo(elsewhere + "-wal").Length > 100_000);
        using var after = SqliteFile.OpenWriter(elsewhere);
        Assert.Equal("ok", SqliteFile.QuickCheck(after));
        Assert.Equal(SchemaUpgrade.Latest, SchemaUpgrade.VersionOf(after));
        SchemaUpgrade.Bring(after, Now, [.. SchemaUpgrade.Steps, Next(Half)]);
        Assert.Equal(0, after.Number("select count(*) from extra"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Db Fresh()
    {
        var db = SqliteFile.OpenWriter(File);
        SchemaUpgrade.Bring(db, Now);
        return db;
    }
}
