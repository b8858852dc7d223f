namespace SpoBot.Sandbox.Stage;

internal sealed record Said(long Person, string? Text);

internal sealed record Pressed(long Person, long Message, int Row, int Column);

internal sealed record Blocking(long Person, bool Blocked);

/// <param name="To">«next», «day», «week» or a moment.</param>
internal sealed record Turning(string? To);

internal sealed record Faulty(bool Down, bool Flood, bool Lost);

internal sealed record Running(bool On);

internal sealed record Playing(string? Scene);

/// <summary>What became of a wish: done, or why not.</summary>
internal sealed record Outcome(bool? Ok = null, string? Error = null);
