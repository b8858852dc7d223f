using SpoBot.Outbox;

namespace SpoBot.Storage;

/// <summary>
/// The data file: one process, one writer, many readers. A write's task completes after its commit has reached the disk;
/// a read sees one moment and everything committed before it.
/// </summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly InstanceLock _held;
    private readonly Db _writer;
    private readonly WriteQueue _queue;
    private readonly Readers _readers;
    private readonly TimeProvider _clock;

    private Store(string path, InstanceLock held, Db writer, TimeProvider clock)
    {
        Path = path;
        _held = held;
        _writer = writer;
        _clock = clock;
        var register = new RegisterCache();
        _queue = new WriteQueue(writer, new Session(writer, register), Bell, clock);
        _readers = new Readers(() => new ReadSession(SqliteFile.OpenReader(path), register));
    }

    internal string Path { get; }

    /// <summary>Rung after each commit that put letters in.</summary>
    internal OutboxBell Bell { get; } = new();

    /// <summary>Opens or creates the file, checks it and brings it to this version. Throws <see cref="StoreException"/> with the mend.</summary>
    internal static Store Open(string path, TimeProvider clock) => Open(path, clock, SchemaUpgrade.Steps);

    internal static Store Open(string path, TimeProvider clock, IReadOnlyList<SchemaUpgrade.Step> steps)
    {
        path = System.IO.Path.GetFullPath(path);
        if (Directory.Exists(path)) throw StoreException.NotAFile(path);
        MakeFolder(System.IO.Path.GetDirectoryName(path)!);
        var held = InstanceLock.Take(path);
        Db? writer = null;
        try
        {
            writer = SqliteFile.OpenWriter(path);
            if (SqliteFile.QuickCheck(writer) is var found and not "ok") throw StoreException.Damaged(path, found, Backups.Last(path));
            SchemaUpgrade.Bring(writer, clock.GetUtcNow(), steps);
            return new Store(path, held, writer, clock);
        }
        catch
        {
            writer?.Dispose();
            held.Dispose();
            throw;
        }
    }

    /// <summary>Looks into a file, in use or not, and changes nothing.</summary>
    internal static StoreLook Look(string path, DateTimeOffset now)
    {
        using var db = SqliteFile.OpenReader(path);
        var version = SchemaUpgrade.VersionOf(db);
        if (version > SchemaUpgrade.Latest) throw StoreException.Newer(path, version, SchemaUpgrade.Latest);
        var pages = SqliteFile.QuickCheck(db);
        var isReadable = pages == "ok" && version == SchemaUpgrade.Latest;
        var vitals = isReadable ? new ReadSession(db, new RegisterCache()).AsOfOneMoment(now, session => session.Vitals.Read()) : null;
        return new StoreLook(version, pages, InstanceLock.IsTaken(path), vitals);
    }

    /// <summary>One look at a file that perhaps another process works with; it is not changed, not even upgraded.</summary>
    internal static T ReadBeside<T>(string path, TimeProvider clock, Func<ReadSession, T> work)
    {
        using var db = SqliteFile.OpenReader(path);
        var version = SchemaUpgrade.VersionOf(db);
        if (version != SchemaUpgrade.Latest)
            throw version > SchemaUpgrade.Latest ? StoreException.Newer(path, version, SchemaUpgrade.Latest) : StoreException.Older(path, version);
        return new ReadSession(db, new RegisterCache()).AsOfOneMoment(clock.GetUtcNow(), work);
    }

    /// <summary>Runs the work in a transaction, perhaps together with others that wait; the answer comes after the commit.</summary>
    internal Task<T> Write<T>(Func<Session, T> work, CancellationToken cancellation = default) => _queue.Add(work, cancellation);

    internal Task Write(Action<Session> work, CancellationToken cancellation = default) => _queue.Add(
        session =>
        {
            work(session);
            return true;
        },
        cancellation);

    internal T Read<T>(Func<ReadSession, T> work) => _readers.Read(_clock.GetUtcNow(), work);

    /// <summary>A whole copy, made while work goes on.</summary>
    internal void BackUp(string target) => Backups.Take(Path, target);

    /// <summary>Finishes what waits, then closes; the readers first, so that the last checkpoint is the writer's.</summary>
    public async ValueTask DisposeAsync()
    {
        await _queue.Stop().ConfigureAwait(false);
        _readers.Dispose();
        _writer.Dispose();
        _held.Dispose();
    }

    internal static void MakeFolder(string folder)
    {
        if (File.Exists(folder)) throw StoreException.NotAFolder(folder);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreException.NotWritable(folder, e);
        }
    }
}
