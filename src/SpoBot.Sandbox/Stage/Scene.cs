namespace SpoBot.Sandbox.Stage;

/// <summary>A state of affairs to begin from.</summary>
/// <param name="Id">As on the command line.</param>
public sealed record Scene(string Id, string Title, string About);
