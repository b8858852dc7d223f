namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>A world as its file keeps it, apart from the worker's data.</summary>
/// <param name="Phones">What the sandbox's Telegram remembers, in its own words.</param>
internal sealed record KeptWorld(string Scene, DateTimeOffset Now, byte[] Phones);
