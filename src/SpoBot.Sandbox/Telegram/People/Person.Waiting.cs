using SpoBot.Sandbox.Telegram.Chats;

namespace SpoBot.Sandbox.Telegram.People;

public sealed partial class Person
{
    /// <summary>Waits until the bot has said this in the private chat, since this person last did something.</summary>
    public Task<Message> WaitFor(string text, TimeSpan? timeout = null) => Chat.WaitFor(text, timeout);

    public Task<Message> WaitFor(Predicate<Message> fits, TimeSpan? timeout = null) => Chat.WaitFor(fits, timeout);
}
