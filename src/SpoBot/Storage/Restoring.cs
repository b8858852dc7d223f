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
            var kept = SetAside(path, now);
            File.Move(fresh, path);
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

    private static string? SetAside(string path, DateTimeOffset now)
    {
        if (!File.Exists(path)) return null;
        var kept = Path.ChangeExtension(Backups.NameFor(path, now, "replaced"), ".old");
        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        File.Delete(path + "-shm");
        if (File.Exists(path + "-wal")) File.Move(path + "-wal", kept + "-wal", overwrite: true);
        File.Move(path, kept, overwrite: true);
        return kept;
    }
}
