namespace SpoBot.Telegram.Types;

/// <summary>What the button beside the input field does: «commands» opens the list of commands, «default» is Telegram's own choice.</summary>
internal sealed record MenuButton(string Type)
{
    internal static MenuButton Commands { get; } = new("commands");
}
