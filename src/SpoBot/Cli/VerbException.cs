namespace SpoBot.Cli;

/// <summary>Ends a verb with a sentence for a person and the exit code that goes with it.</summary>
internal sealed class VerbException(int exitCode, string message) : Exception(message)
{
    internal int ExitCode { get; } = exitCode;
}
