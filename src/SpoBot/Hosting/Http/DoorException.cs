namespace SpoBot.Hosting.Http;

/// <summary>The worker cannot listen where it was told to. The message is a sentence for the administrator, with the mend.</summary>
internal sealed class DoorException(string message, Exception inner) : Exception(message, inner);
