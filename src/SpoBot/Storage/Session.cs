using SpoBot.Conversations;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;

namespace SpoBot.Storage;

/// <summary>One write transaction. Valid only inside the work it was given to.</summary>
internal sealed class Session : IMoment, ILedgerSession
{
    private readonly LetterStore _letters;

    internal Session(Db db, RegisterCache cache)
    {
        _letters = new LetterStore(db, this);
        Queue = new QueueStore(db);
        Talks = new TalkStore(db);
        Inbox = new InboxStore(db, this);
        Register = new RegisterStore(db, cache, this);
        Duties = new DutyStore(db, cache, this);
        Views = new DutyViewStore(db, cache);
        Rounds = new RoundStore(db, cache, this);
        People = new PersonStore(db, this);
        Invites = new InviteStore(db, this);
        Journal = new JournalStore(db, this);
        Campaigns = new CampaignStore(db, this);
        Housekeeping = new HousekeepingStore(db);
        Settings = new SettingStore(db);
        Vitals = new VitalsStore(db, Register, Rounds, Queue, Settings, this);
        Exports = new ExportStore(db, this);
        Files = new DutyFileStore(db, Views);
        Desk = new Desk(Register, Views, People, Invites, Campaigns, Journal, Settings, Vitals, Files, this);
    }

    public DateTimeOffset Now { get; private set; }

    public IRegister Register { get; }

    public IDuties Duties { get; }

    public IDutyViews Views { get; }

    public IRounds Rounds { get; }

    public IPeople People { get; }

    public IInvites Invites { get; }

    public IJournal Journal { get; }

    public ICampaigns Campaigns { get; }

    public ISettings Settings { get; }

    public IExports Exports { get; }

    internal IDutyFiles Files { get; }

    public IOutgoing Outbox => _letters;

    internal ITalks Talks { get; }

    internal IInbox Inbox { get; }

    internal IDesk Desk { get; }

    internal VitalsStore Vitals { get; }

    internal IHousekeeping Housekeeping { get; }

    internal QueueStore Queue { get; }

    // Whole milliseconds, as rows keep them: a moment read back is the moment that was written.
    internal void Begin(DateTimeOffset now) => Now = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());

    /// <summary>Whether letters were put in since this was last asked.</summary>
    internal bool TakeNews()
    {
        var news = _letters.HasNews;
        _letters.HasNews = false;
        return news;
    }
}
