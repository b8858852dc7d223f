namespace SpoBot.Storage;

/// <summary>Whether a place can be written, found out by writing. Throws <see cref="StoreException"/> when it cannot.</summary>
internal static class Writable
{
    /// <summary>Makes the folder if need be.</summary>
    internal static void Prove(string folder)
    {
        folder = Path.GetFullPath(folder);
        if (File.Exists(folder)) throw StoreException.NotAFolder(folder);
        try
        {
            Make(folder);
            new FileStream(Path.Combine(folder, $".spobot-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreException.NotWritable(folder, e);
        }
    }

    /// <summary>For somebody who only looks: of a folder that is not there yet, the one that it would be made in.</summary>
    internal static void ProveWithoutMaking(string folder)
    {
        folder = Path.GetFullPath(folder);
        while (!Path.Exists(folder)) folder = Path.GetDirectoryName(folder)!;
        Prove(folder);
    }

    internal static void ProveFile(string path)
    {
        try
        {
            new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreException.NotWritable(path, e);
        }
    }

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute);
    }
}
