namespace SpoBot.Storage;

/// <summary>Whether a folder can be written, found out by writing.</summary>
internal static class Writable
{
    /// <summary>Makes the folder if need be. Throws <see cref="StoreException"/> when it cannot be written.</summary>
    internal static void Prove(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            new FileStream(Path.Combine(folder, $".spobot-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreException.NotWritable(Path.GetFullPath(folder), e);
        }
    }
}
