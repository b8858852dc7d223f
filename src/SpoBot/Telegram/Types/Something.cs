namespace SpoBot.Telegram.Types;

/// <summary>An object whose presence is all that is asked about.</summary>
internal sealed record Something;
