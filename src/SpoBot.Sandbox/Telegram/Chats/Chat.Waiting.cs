namespace SpoBot.Sandbox.Telegram.Chats;

public sealed partial class Chat
{
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What the bot wrote or changed since a person last did something here.</summary>
    public IReadOnlyList<Message> News
    {
        get
        {
            lock (Gate)
                return _messages.FindAll(message => message.FromBot && message.Change > SeenUpTo);
        }
    }

    /// <summary>Waits for a message of the bot, new or edited since a person last acted here; the time-out tells what there was instead.</summary>
    public async Task<Message> WaitFor(Predicate<Message> fits, TimeSpan? timeout = null)
    {
        var found = await Changed.Until(() => News.FirstOrDefault(message => fits(message)), timeout ?? Patience, Wire);
        return found ?? throw new TimeoutException($"No message fits. The chat:\n{this}");
    }

    public async Task<Message> WaitFor(string text, TimeSpan? timeout = null)
    {
        bool Says(Message message) => message.Text.Contains(text, StringComparison.OrdinalIgnoreCase);
        var found = await Changed.Until(() => News.FirstOrDefault(Says), timeout ?? Patience, Wire);
        return found ?? throw new TimeoutException($"No message says «{text}». The chat:\n{this}");
    }

    /// <summary>Waits for anything to hold in this chat.</summary>
    public async Task WaitUntil(Predicate<Chat> holds, TimeSpan? timeout = null)
    {
        if (await Changed.Until(() => holds(this) ? this : null, timeout ?? Patience, Wire) is null)
            throw new TimeoutException($"It never came to that. The chat:\n{this}");
    }

    internal TimeProvider Wire { get; init; } = TimeProvider.System;
}
