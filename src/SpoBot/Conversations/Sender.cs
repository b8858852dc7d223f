namespace SpoBot.Conversations;

/// <summary>Who pressed or wrote, as the messenger names them.</summary>
internal sealed record Sender(long Id, string Name, string? Username = null);
