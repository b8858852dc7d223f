using SpoBot.Domain.Reminders;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;

namespace SpoBot.Planning;

/// <summary>Turns a planned morning into what is put before the person. The round decides who is written to and about what; this only says it.</summary>
internal interface IMorningPaper
{
    Content ToHead(ILedgerSession session, PlannedLetter letter);

    Content ToCoordinator(ILedgerSession session, CoordinatorMorning morning, Domain.People.Person reader);
}
