namespace SpoBot.Storage;

/// <summary>The disk that a file lies on.</summary>
internal static class Disk
{
    private const long Nothing = 1024 * 1024;

    /// <summary>Bytes that can still be written beside the file, or where its folder would be made.</summary>
    internal static long FreeAt(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        while (!Directory.Exists(folder)) folder = Path.GetDirectoryName(folder)!;
        return new DriveInfo(folder).AvailableFreeSpace;
    }

    /// <summary>SQLite tells a full disk by different words, depending on which of its files did not fit.</summary>
    internal static bool IsFull(string path) => FreeAt(path) < Nothing;

    /// <summary>An empty file that only the user this program runs as can read: people's names will be in it.</summary>
    internal static void CreatePrivate(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(path, options).Dispose();
    }
}
