namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>A stretch of text that is more than text. Offsets and lengths count UTF-16 units, as the Bot API does.</summary>
/// <param name="Type">As on the wire: bold, text_link, bot_command …</param>
/// <param name="Value">The address of a link, the language of code, the number of an emoji.</param>
public sealed record Entity(string Type, int Offset, int Length, string? Value = null)
{
    internal int End => Offset + Length;
}
