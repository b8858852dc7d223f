namespace SpoBot.Domain.Deadlines;

/// <summary>Something a careful reader would point at: a stable code and a Russian sentence.</summary>
public sealed record Doubt(string Code, string Text);
