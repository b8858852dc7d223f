using SpoBot.Domain;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Exports;
using SpoBot.Domain.Nudges;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Ledger.News;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;

namespace SpoBot.Ledger;

/// <summary>The only way to change anything: one command, one transaction. Whoever asks is checked here or in the domain, every time.</summary>
internal sealed class Clerk
{
    private readonly DutyClerk _duties;
    private readonly PeopleClerk _people;
    private readonly RegisterClerk _register;
    private readonly NudgeClerk _nudges;

    internal Clerk(LedgerRules rules, INewsroom newsroom, INudgeButtons? nudgeButtons = null)
    {
        var herald = new Herald(newsroom, rules);
        var book = new DutyBook(rules);
        var writer = new DutyWriter(rules, book);
        _duties = new DutyClerk(rules, book, herald);
        _people = new PeopleClerk(rules, herald);
        _register = new RegisterClerk(rules, book, writer, herald);
        _nudges = new NudgeClerk(rules, nudgeButtons ?? new NoButtons());
        Catalogs = new CatalogClerk(rules, writer, _register, herald);
        Duties = writer;
    }

    internal CatalogClerk Catalogs { get; }

    internal DutyWriter Duties { get; }

    /// <param name="who">The bound person who asks; null for a stranger, who can only redeem an invite.</param>
    internal Verdict Execute(ILedgerSession session, Person? who, Command command) => (command, who) switch
    {
        (PeopleCommand.Redeem redeem, _) => _people.Redeem(session, redeem),
        (_, null) => Verdict.No(new PeopleRefusal.NotYours()),
        (Batch it, _) => Verdict.Done(new BatchResult([.. it.Commands.Select(one => Execute(session, who, one).Refusal)])),
        (DutyCommand it, _) => _duties.Execute(session, who, it),
        (PeopleCommand it, _) => _people.Execute(session, who, it),
        (NudgeCommand it, _) => _nudges.Execute(session, who, it),
        (ExportCommand it, _) => ExportClerk.Execute(session, who, it),
        (RegisterCommand it, _) => _register.Execute(session, who, it),
        _ => throw new ArgumentException($"Unknown command {command.GetType().Name}", nameof(command)),
    };

    private sealed class NoButtons : INudgeButtons
    {
        public IReadOnlyList<IReadOnlyList<Button>> For(NudgeRecipient recipient) => [];
    }
}
