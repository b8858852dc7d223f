using SpoBot.Conversations;

namespace SpoBot.Storage;

/// <summary>One look at the store: everything read in it is as of the same moment.</summary>
internal sealed class ReadSession : IMoment, IDisposable
{
    private readonly Db _db;

    internal ReadSession(Db db)
    {
        _db = db;
        Queue = new QueueStore(db);
        Talks = new TalkStore(db);
        Inbox = new InboxStore(db, this);
    }

    public DateTimeOffset Now { get; private set; }

    public ITalks Talks { get; }

    public IInbox Inbox { get; }

    internal QueueStore Queue { get; }

    internal T AsOfOneMoment<T>(DateTimeOffset now, Func<ReadSession, T> work)
    {
        Now = now;
        _db.Execute("begin");
        try
        {
            return work(this);
        }
        finally
        {
            if (!_db.HasLostTransaction) _db.Execute("rollback");
        }
    }

    public void Dispose() => _db.Dispose();
}
