namespace SpoBot.Storage;

/// <summary>
/// One process per data file: an exclusive lock on a file beside it. The system lets go of it when the process dies, kill -9 included.
/// </summary>
internal sealed class InstanceLock : IDisposable
{
    private readonly FileStream _file;

    private InstanceLock(FileStream file) => _file = file;

    internal static InstanceLock Take(string path)
    {
        try
        {
            return new InstanceLock(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException e)
        {
            throw StoreException.NotWritable(Path.GetDirectoryName(path)!, e);
        }
        catch (IOException e)
        {
            throw IsReadOnly(e) ? StoreException.NotWritable(Path.GetDirectoryName(path)!, e) : StoreException.InUse(path);
        }
    }

    internal static bool IsTaken(string path)
    {
        try
        {
            Take(path).Dispose();
            return false;
        }
        catch (StoreException e) when (e.Fault == StoreFault.InUse)
        {
            return true;
        }
    }

    public void Dispose() => _file.Dispose();

    // EROFS; .NET has no exception of its own for it.
    private static bool IsReadOnly(IOException e) => e.HResult == 30;
}
