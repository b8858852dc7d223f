using SpoBot.Conversations;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

/// <summary>One look at the store: everything read in it is as of the same moment. Writing through it fails.</summary>
internal sealed class ReadSession : IMoment, IDisposable
{
    private readonly Db _db;

    internal ReadSession(Db db, RegisterCache cache)
    {
        _db = db;
        Queue = new QueueStore(db);
        Talks = new TalkStore(db);
        Inbox = new InboxStore(db, this);
        Register = new RegisterStore(db, cache, this);
        Views = new DutyViewStore(db, cache);
        Rounds = new RoundStore(db, cache, this);
        People = new PersonStore(db, this);
        Invites = new InviteStore(db, this);
        Journal = new JournalStore(db, this);
        Campaigns = new CampaignStore(db, this);
        Settings = new SettingStore(db);
        Vitals = new VitalsStore(db, Register, Rounds, Queue, Settings, this);
        Exports = new ExportStore(db, this);
        Files = new DutyFileStore(db, Views);
        Desk = new Desk(Register, Views, People, Invites, Campaigns, Journal, Settings, Vitals, Files, this);
    }

    public DateTimeOffset Now { get; private set; }

    internal IRegister Register { get; }

    internal IDutyViews Views { get; }

    internal IRounds Rounds { get; }

    internal IPeople People { get; }

    internal IInvites Invites { get; }

    internal IJournal Journal { get; }

    internal ICampaigns Campaigns { get; }

    internal ISettings Settings { get; }

    internal IExports Exports { get; }

    internal IDutyFiles Files { get; }

    internal ITalks Talks { get; }

    internal IInbox Inbox { get; }

    internal IDesk Desk { get; }

    internal VitalsStore Vitals { get; }

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
