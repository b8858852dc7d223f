namespace SpoBot.Storage;

/// <summary>
/// One process per data file: an exclusive lock on a file beside it. The system lets go of it when the process dies, kill -9 included.
/// </summary>
internal sealed class InstanceLock : IDisposable
{
    // EAGAIN and ENOSPC: on Linux an IOException's HResult is the system's own number.
    private const int HeldByAnother = 11;
    private const int NoRoom = 28;

    private readonly FileStream _file;

    private InstanceLock(FileStream file) => _file = file;

    internal static InstanceLock Take(string path)
    {
        try
        {
            return new InstanceLock(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw e.HResult switch
            {
                HeldByAnother => StoreException.InUse(path),
                NoRoom => StoreException.Full(path, e),
                _ => StoreException.NotWritable(Path.GetDirectoryName(path)!, e),
            };
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
}
