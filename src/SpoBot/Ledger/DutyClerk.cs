using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Ledger.News;
using SpoBot.Ledger.Stores;

namespace SpoBot.Ledger;

/// <summary>Carries out what people do with duties: load, let the domain decide, append, tell.</summary>
internal sealed class DutyClerk(LedgerRules rules, DutyBook book, Herald herald)
{
    internal Verdict Execute(ILedgerSession session, Person who, DutyCommand command)
    {
        if (session.Duties.Find(command.Duty) is not { } record) return Verdict.No(new DutyRefusal.NotYours());

        var college = session.Register.Now.Registry.Organisation(record.Case.College)!;
        switch (DutyDecisions.Decide(record.Case, command, rules.Local(session.Now, college), who.AsCoordinator()))
        {
            case Decision.Refused { Why: DutyRefusal.NotYours } foreign:
                session.Journal.Write(who.Id, "duty.foreign", "duty/" + command.Duty, after: command.GetType().Name);
                return Verdict.No(foreign.Why);
            case Decision.Refused refused:
                return Verdict.No(refused.Why);
            case Decision.Done done:
                book.Append(session, record, done.Facts, done.After);
                if (who.AsCoordinator().Role == Role.Coordinator) Note(session, who, record.Case, done);
                var view = session.Views.One(record.Id)!;
                var number = record.Case.Facts.Count;
                foreach (var fact in done.Facts) Tell(session, who, fact, view, $"news/{record.Id}/{++number}");
                return Verdict.Done(view);
            default:
                throw new InvalidOperationException($"Unknown decision on {command.GetType().Name}");
        }
    }

    // What the college itself did stands in the duty's facts; decisions about dates and acceptance are read in one list as well.
    private static void Note(ILedgerSession session, Person who, DutyCase duty, Decision.Done done)
    {
        var before = duty.History;
        foreach (var fact in done.Facts)
            session.Journal.Write(who.Id, $"duty.{fact.GetType().Name}", "duty/" + duty.Key, Show(before), Show(done.After));
    }

    private static string Show(DutyHistory history) => $"{history.State}, {history.Expected:yyyy-MM-dd}";

    private void Tell(ILedgerSession session, Person who, DutyFact fact, DutyView view, string key)
    {
        Piece? toCollege = fact switch
        {
            DutyFact.Accepted => new Piece.ReportAccepted(view, who.Name),
            DutyFact.AcceptanceUndone => new Piece.AcceptanceUndone(view, who.Name),
            DutyFact.Returned it => new Piece.ReportReturned(view, it.Remark, who.Name),
            DutyFact.Extended it => new Piece.DateExtended(view, it.Date, who.Name),
            DutyFact.ExtensionRefused it => new Piece.ExtensionRefused(view, it.Remark, who.Name),
            DutyFact.Waived it => new Piece.DutyWaived(view, it.Ground, who.Name),
            DutyFact.Restored => new Piece.DutyRestored(view, who.Name),
            _ => null,
        };
        if (toCollege is not null) herald.TellCollege(session, view.College, toCollege, key);
        if (fact is DutyFact.ExtensionAsked asked)
            herald.TellCoordinators(session, view.Obligation.ReportTo, new Piece.ExtensionAsked(view, asked.Date, asked.Reason, who.Name), key);
    }
}
