namespace SpoBot.Cli;

/// <summary>The command was written wrongly; the message is the one Russian sentence that is shown.</summary>
internal sealed class UsageException(string message) : Exception(message);
