using SpoBot.Outbox;

namespace SpoBot.Ledger.Stores;

/// <summary>One transaction as the ledger sees it: everything read and written through it is of one moment and committed together.</summary>
internal interface ILedgerSession
{
    /// <summary>The moment, the same for the whole transaction.</summary>
    DateTimeOffset Now { get; }

    IRegister Register { get; }

    IDuties Duties { get; }

    IDutyViews Views { get; }

    IRounds Rounds { get; }

    IPeople People { get; }

    IInvites Invites { get; }

    IJournal Journal { get; }

    ICampaigns Campaigns { get; }

    ISettings Settings { get; }

    IExports Exports { get; }

    IOutgoing Outbox { get; }
}
