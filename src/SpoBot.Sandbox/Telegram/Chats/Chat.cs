using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Limits;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>A chat and everything that can be seen in it now.</summary>
public sealed partial class Chat
{
    private readonly List<Message> _messages = [];
    private readonly List<Toast> _toasts = [];
    private readonly int _keep;
    private long _changes;

    internal Chat(long id, ChatKind kind, string title, Person? person, int keep)
    {
        (Id, Kind, Title, Person, _keep) = (id, kind, title, person, keep);
    }

    public long Id { get; }

    public ChatKind Kind { get; }

    public string Title { get; }

    public string? Username { get; internal init; }

    /// <summary>Whose private chat with the bot this is.</summary>
    public Person? Person { get; }

    /// <summary>Oldest first, edits applied, deleted ones gone.</summary>
    public IReadOnlyList<Message> Messages
    {
        get
        {
            lock (Gate)
                return [.. _messages];
        }
    }

    /// <summary>Short answers to pressed buttons, oldest first.</summary>
    public IReadOnlyList<Toast> Toasts
    {
        get
        {
            lock (Gate)
                return [.. _toasts];
        }
    }

    /// <summary>The keyboard that the bot put in place of the phone's own.</summary>
    public Keyboard? ReplyKeyboard { get; private set; }

    /// <summary>«Typing…» and its like, until the bot's next message.</summary>
    public ChatAction? Action { get; private set; }

    /// <summary>How many messages the bot ever put here, deleted ones included.</summary>
    public int SentByBot { get; private set; }

    /// <summary>The newest that the bot wrote and that still stands.</summary>
    public Message? Last
    {
        get
        {
            lock (Gate)
                return _messages.FindLast(message => message.FromBot);
        }
    }

    /// <summary>Grows whenever anything is written, edited, deleted or begun here.</summary>
    internal long Change
    {
        get
        {
            lock (Gate)
                return _changes;
        }
    }

    internal Lock Gate { get; } = new();

    internal Signal Changed { get; } = new();

    internal ChatAllowance Allowance { get; } = new();

    internal Membership Membership { get; set; } = Membership.Member;

    /// <summary>Where the group went.</summary>
    internal long? MigratedTo { get; set; }

    /// <summary>Everything after this change is news to whoever acted last.</summary>
    internal long SeenUpTo { get; set; }

    /// <summary>The transcript, for a failed test's message.</summary>
    public override string ToString() => $"{Title} ({Id})\n" + string.Join('\n', Messages);
}
