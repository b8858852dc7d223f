namespace SpoBot.Cli;

/// <summary>
/// What is typed or piped in. Where the input was closed, the first file that is opened gets its number – the runtime's random numbers –
/// and would be read as an answer: then there is nothing to read.
/// </summary>
internal static class StandardInput
{
    private const string Itself = "/proc/self/fd/0";

    private static readonly bool IsClosed = OperatingSystem.IsLinux() && new FileInfo(Itself).LinkTarget is null or "/dev/urandom";

    internal static void MakeSure()
    {
        if (IsClosed)
            Console.SetIn(TextReader.Null);
    }

    internal static Stream Open() => IsClosed ? Stream.Null : Console.OpenStandardInput();
}
