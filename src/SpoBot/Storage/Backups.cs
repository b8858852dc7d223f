using System.Globalization;

namespace SpoBot.Storage;

/// <summary>Whole copies of the data file, made while it is in use.</summary>
internal static class Backups
{
    private const string Daily = "daily";

    internal static string FolderOf(string path) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "backups");

    /// <summary>The youngest copy beside the file, or null.</summary>
    internal static string? Last(string path) => LastIn(FolderOf(path));

    internal static string? LastIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.db").OrderByDescending(File.GetLastWriteTimeUtc).ThenByDescending(name => name, StringComparer.Ordinal).FirstOrDefault()
        : null;

    /// <summary>«backups/spobot-20240131-060000-before-002.db».</summary>
    internal static string NameFor(string path, DateTimeOffset now, string why, string? folder = null)
    {
        var stamp = now.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        return Path.Combine(folder ?? FolderOf(path), $"{Path.GetFileNameWithoutExtension(path)}-{stamp}-{why}.db");
    }

    /// <summary>A consistent copy under the target's name: complete or not there at all.</summary>
    internal static void Take(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var unfinished = target + ".part";
        File.Delete(unfinished);
        try
        {
            // SQLite fills an empty file too, and a folder that cannot be written is better told by the system than by it.
            Disk.CreatePrivate(unfinished);
            using (var source = SqliteFile.OpenBeside(path)) source.Execute("vacuum into $1", unfinished);
            using (var copy = SqliteFile.OpenBeside(unfinished))
            {
                if (SqliteFile.QuickCheck(copy) is var found and not "ok") throw StoreException.Damaged(unfinished, found, Last(path));
            }

            using (var file = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite)) file.Flush(flushToDisk: true);
            File.Move(unfinished, target, overwrite: true);
        }
        catch (Exception e)
        {
            var isFull = e is StoreException { Fault: StoreFault.Full or StoreFault.Broken } && Disk.IsFull(unfinished);
            File.Delete(unfinished);
            if (isFull) throw StoreException.FullForCopy(target, e);
            throw;
        }
    }

    /// <summary>A copy of the day; of those that the days before left, as many stay as are kept.</summary>
    internal static string TakeDaily(string path, string? folder, DateTimeOffset now, int keep)
    {
        var target = NameFor(path, now, Daily, folder);
        Take(path, target);
        var pattern = $"{Path.GetFileNameWithoutExtension(path)}-*-{Daily}.db";
        foreach (var old in Directory.GetFiles(folder ?? FolderOf(path), pattern).OrderDescending(StringComparer.Ordinal).Skip(keep)) File.Delete(old);
        return target;
    }
}
