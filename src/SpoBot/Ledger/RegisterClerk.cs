using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Ledger.News;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;
using SpoBot.Wording.News;

namespace SpoBot.Ledger;

/// <summary>Adds, edits, stops and restores obligations, and tells the colleges that owe them.</summary>
internal sealed class RegisterClerk(LedgerRules rules, DutyBook book, DutyWriter writer, Herald herald)
{
    internal Verdict Execute(ILedgerSession session, Person who, RegisterCommand command) => command switch
    {
        RegisterCommand.Add it => Add(session, who, it),
        RegisterCommand.Edit it => Edit(session, who, it.Obligation),
        RegisterCommand.Stop it => Known(session, who, it.Document, it.Obligation) is not { } obligation ? Verdict.No(new RegisterRefusal.NotYours())
            : string.IsNullOrWhiteSpace(it.Ground) ? Verdict.No(new RegisterRefusal.GroundRequired())
            : session.Register.Now.StatusOf(obligation) is { StoppedAt: { } at } status ? Verdict.No(new RegisterRefusal.AlreadyStopped(at, status.Ground!))
            : StopAndTell(session, who, obligation, it.Ground),
        RegisterCommand.Restore it => Known(session, who, it.Document, it.Obligation) is not { } obligation ? Verdict.No(new RegisterRefusal.NotYours())
            : session.Register.Now.StatusOf(obligation).IsInForce ? Verdict.No(new RegisterRefusal.NotStopped())
            : RestoreAndTell(session, who, obligation),
        _ => throw new ArgumentException($"Unknown command {command.GetType().Name}", nameof(command)),
    };

    /// <summary>Takes an obligation off control: what is owed of it is closed on the same ground.</summary>
    internal WrittenDuties Stop(ILedgerSession session, long by, Obligation obligation, string ground)
    {
        var closed = 0;
        foreach (var record in session.Duties.OfObligation(obligation.Document, obligation.Id))
        {
            if (!DutyBook.IsOwed(record.Case.History)) continue;
            book.Append(session, record, new DutyFact.Waived(ground, by, session.Now));
            closed++;
        }

        session.Register.Stop(obligation.Document, obligation.Id, ground);
        session.Journal.Write(by, "obligation.stopped", About(obligation), after: ground);
        return new WrittenDuties(0, closed, 0, 0);
    }

    /// <summary>Puts it back on control: what was closed with it is owed again, as far as its day has not passed meanwhile.</summary>
    internal WrittenDuties Restore(ILedgerSession session, long by, Obligation obligation)
    {
        var status = session.Register.Now.StatusOf(obligation);
        var today = LedgerRules.DayOf(rules.Local(session.Now, null));
        var reopened = 0;
        foreach (var record in session.Duties.OfObligation(obligation.Document, obligation.Id))
        {
            var history = record.Case.History;
            if (history.Last is not DutyFact.Waived waived || waived.At != status.StoppedAt || history.Expected < today) continue;
            book.Append(session, record, new DutyFact.Restored(by, session.Now));
            reopened++;
        }

        session.Register.Restore(obligation.Document, obligation.Id);
        session.Journal.Write(by, "obligation.restored", About(obligation), before: status.Ground);
        return writer.WriteOut(session, obligation) + new WrittenDuties(0, 0, reopened, 0);
    }

    internal static string About(Obligation obligation) => $"obligation/{obligation.Document}/{obligation.Id}";

    private Verdict Add(ILedgerSession session, Person who, RegisterCommand.Add command)
    {
        var obligation = command.Obligation;
        if (!who.AsCoordinator().Oversees(obligation.ReportTo)) return Verdict.No(new RegisterRefusal.NotYours());
        if (session.Register.Now.Registry.Obligation(obligation.Document, obligation.Id) is not null)
            return Verdict.No(new RegisterRefusal.AlreadyThere(obligation.Id));
        if (session.Register.Now.Registry.Catalog(obligation.Document) is not { } holder) session.Register.Put(command.Holder);
        else if (Widened(holder, command.Holder) is { } wider) session.Register.Put(wider);
        if (!IsOwed(session, obligation)) return Verdict.No(new RegisterRefusal.NobodyOwesIt());

        session.Register.Put(obligation);
        session.Journal.Write(who.Id, "obligation.added", About(obligation), after: obligation.Title);
        writer.WriteOut(session, obligation);
        return Verdict.Done(obligation);
    }

    private Verdict Edit(ILedgerSession session, Person who, Obligation obligation)
    {
        if (Known(session, who, obligation.Document, obligation.Id) is not { } before || !who.AsCoordinator().Oversees(obligation.ReportTo))
            return Verdict.No(new RegisterRefusal.NotYours());
        if (!IsOwed(session, obligation)) return Verdict.No(new RegisterRefusal.NobodyOwesIt());
        if (!session.Register.Put(obligation)) return Verdict.Done(obligation);

        session.Journal.Write(who.Id, "obligation.changed", About(obligation), Differing(before, obligation), Differing(obligation, before));
        if (!session.Register.Now.StatusOf(obligation).IsInForce) return Verdict.Done(obligation);

        writer.WriteOut(session, obligation);
        Tell(session, obligation, new Piece.ObligationChanged(before, obligation, DocumentOf(session, obligation), NameOf(session, obligation.ReportTo), who.Name), "changed");
        var released = before with { Executors = [.. before.Executors.Except(obligation.Executors)] };
        Tell(session, released, new Piece.ObligationStopped(released, DocumentOf(session, obligation), Grounds.NoLongerExecutor, who.Name), "released");
        return Verdict.Done(obligation);
    }

    /// <summary>A document of the chat grows: organisations that a new obligation names join it. Null when it has them all.</summary>
    private static Catalog? Widened(Catalog holder, Catalog named)
    {
        var known = holder.Organisations.Select(it => it.Id).ToHashSet(StringComparer.Ordinal);
        List<College> more = [.. named.Organisations.Where(it => !known.Contains(it.Id))];
        return more.Count == 0 ? null : holder with { Organisations = [.. holder.Organisations, .. more] };
    }

    /// <summary>An obligation's name and deadline, and whatever else another edition has otherwise.</summary>
    private static string Differing(Obligation it, Obligation other) => string.Join(" · ", new[]
    {
        it.Title,
        it.DeadlineThatCounts,
        it.Text == other.Text || it.Title != other.Title ? null : it.Text,
        it.Executors.ToHashSet(StringComparer.Ordinal).SetEquals(other.Executors) ? null : string.Join(", ", it.ExecutorsAsWritten),
        it.ReportTo == other.ReportTo ? null : it.ReportTo,
        it.Proof == other.Proof ? null : it.Proof.GetType().Name,
    }.OfType<string>());

    private Verdict StopAndTell(ILedgerSession session, Person who, Obligation obligation, string ground)
    {
        Stop(session, who.Id, obligation, ground);
        Tell(session, obligation, new Piece.ObligationStopped(obligation, DocumentOf(session, obligation), ground, who.Name), "stopped");
        return Verdict.Done(obligation);
    }

    private Verdict RestoreAndTell(ILedgerSession session, Person who, Obligation obligation)
    {
        Restore(session, who.Id, obligation);
        Tell(session, obligation, new Piece.ObligationRestored(obligation, DocumentOf(session, obligation), who.Name), "restored");
        return Verdict.Done(obligation);
    }

    private void Tell(ILedgerSession session, Obligation obligation, Piece piece, string what)
    {
        foreach (var id in obligation.Executors)
        {
            if (session.Register.Now.Registry.Organisation(id) is { } college)
                herald.TellCollege(session, college, piece, $"{what}/{obligation.Document}/{obligation.Id}/{session.Now.ToUnixTimeMilliseconds()}", lane: Lane.Bulk);
        }
    }

    private static Obligation? Known(ILedgerSession session, Person who, string document, string id) =>
        session.Register.Now.Registry.Obligation(document, id) is { } it && who.AsCoordinator().Oversees(it.ReportTo) ? it : null;

    private static bool IsOwed(ILedgerSession session, Obligation obligation) =>
        obligation.Executors.Count > 0 && obligation.Executors.All(id => session.Register.Now.Registry.Organisation(id) is not null);

    private static string? NameOf(ILedgerSession session, string? organisation) => organisation is null ? null : session.Register.Now.Registry.Organisation(organisation)?.FullName;

    private static Document DocumentOf(ILedgerSession session, Obligation obligation) => session.Register.Now.Registry.Catalog(obligation.Document)!.Document;
}
