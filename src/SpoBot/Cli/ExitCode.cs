namespace SpoBot.Cli;

/// <summary>What the program's exit code means (DESIGN.md §9).</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The answer is «no»: an invalid catalog, a failed check.</summary>
    public const int No = 1;

    public const int Usage = 2;

    public const int Configuration = 3;

    /// <summary>The outside world failed.</summary>
    public const int World = 4;
}
