using SpoBot.Conversations;
using SpoBot.Outbox;

namespace SpoBot.Storage;

/// <summary>One write transaction. Valid only inside the work it was given to.</summary>
internal sealed class Session : IMoment
{
    private readonly LetterStore _letters;

    internal Session(Db db)
    {
        _letters = new LetterStore(db, this);
        Queue = new QueueStore(db);
        Talks = new TalkStore(db);
        Inbox = new InboxStore(db, this);
    }

    public DateTimeOffset Now { get; private set; }

    public IOutgoing Outbox => _letters;

    public ITalks Talks { get; }

    public IInbox Inbox { get; }

    internal QueueStore Queue { get; }

    internal void Begin(DateTimeOffset now) => Now = now;

    /// <summary>Whether letters were put in since this was last asked.</summary>
    internal bool TakeNews()
    {
        var news = _letters.HasNews;
        _letters.HasNews = false;
        return news;
    }
}
