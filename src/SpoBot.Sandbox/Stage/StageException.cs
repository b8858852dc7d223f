namespace SpoBot.Sandbox.Stage;

/// <summary>Something that cannot be done now; the message is for the person at the page.</summary>
public sealed class StageException(string message) : Exception(message);
