using SpoBot.Sandbox.Telegram.Chats;

namespace SpoBot.Sandbox.Stage;

/// <summary>Rings when something was done from the page that no call of the bot would tell of.</summary>
internal sealed class PageBell
{
    internal Signal Rung { get; } = new();

    internal void Ring() => Rung.Pulse();
}
