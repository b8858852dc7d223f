namespace SpoBot.Storage;

/// <summary>Puts a copy in the place of the data file. What stood there is kept under another name, whatever state it is in.</summary>
internal static class Restoring
{
    /// <summary>Where the replaced file is now; null when there was none.</summary>
    internal static string? Bring(string copy, string path, DateTimeOffset now)
    {
        var wanted = Census.Of(copy);
        Store.MakeFolder(Path.GetDirectoryName(path)!);
        using var held = InstanceLock.Take(path);
        var fresh = path + ".restored";
        try
        {
            Backups.Take(copy, fresh);
            if (Census.Of(fresh) is var found && found != wanted) throw StoreException.Damaged(copy, $"в ней {wanted}, а списалось {found}", Backups.Last(path));
            CallBack(fresh, now);
            var kept = KeepAside(path, now);
            File.Delete(path + "-wal");
            File.Delete(path + "-shm");
            File.Move(fresh, path, overwrite: true);
            return kept;
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    // Since the copy was made its queue may have gone out: morning letters may repeat, answers to old presses are pointless,
    // and whether a nudge is repeated is for the coordinator to say.
    private static void CallBack(string path, DateTimeOffset now)
    {
        using var db = SqliteFile.OpenBeside(path);
        db.Execute(
            """
            update outbox set status = case when lane = 2 then 'unknown' else 'cancelled' end, settled_at = $1
            where lane in (0, 2) and status in ('waiting', 'claimed', 'sending')
            """,
            now);
    }

    // Copied, not moved: at no moment is there no data file, and a start in between does not begin an empty one.
    private static string? KeepAside(string path, DateTimeOffset now)
    {
        if (!File.Exists(path)) return null;
        var kept = Path.ChangeExtension(Backups.NameFor(path, now, "replaced"), ".old");
        if (File.Exists(kept)) return KeepAside(path, now.AddSeconds(1));
        Store.MakeFolder(Path.GetDirectoryName(kept)!);
        try
        {
            File.Copy(path, kept);
            if (File.Exists(path + "-wal")) File.Copy(path + "-wal", kept + "-wal", overwrite: true);
            return kept;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(kept);
            File.Delete(kept + "-wal");
            throw Disk.IsFull(kept) ? StoreException.FullForCopy(kept, e) : StoreException.NotWritable(kept, e);
        }
    }
}
