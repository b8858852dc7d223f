using SpoBot.Domain.Register;
using SpoBot.Ledger.News;
using SpoBot.Ledger.Stores;
using SpoBot.Wording.News;

namespace SpoBot.Ledger;

/// <summary>
/// Applies a whole catalog in one transaction. Applied twice it changes nothing; what it no longer names is stopped, never deleted;
/// what people entered in the chat is left alone.
/// </summary>
internal sealed class CatalogClerk(LedgerRules rules, DutyWriter writer, RegisterClerk register, Herald herald)
{
    internal CatalogChange Apply(ILedgerSession session, Catalog catalog, string by)
    {
        var before = session.Register.Now.Registry.Catalog(catalog.Document.Id);
        var last = Edition.Of(session.Settings, catalog.Document.Id)?.Obligations.ToHashSet(StringComparer.Ordinal) ?? [];
        var isMoved = session.Register.Put(catalog);
        List<string> added = [], changed = [], stopped = [], restored = [];
        var duties = default(WrittenDuties);

        var wanted = catalog.Obligations.Select(it => it.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in before?.Obligations.Where(it => last.Contains(it.Id) && !wanted.Contains(it.Id) && session.Register.Now.StatusOf(it).IsInForce).ToList() ?? [])
        {
            duties += register.Stop(session, House.Number, gone, Grounds.NotInCatalog);
            stopped.Add(gone.Id);
        }

        var known = before?.Obligations.Select(it => it.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        var touched = new List<Obligation>();
        foreach (var obligation in catalog.Obligations)
        {
            var isChanged = session.Register.File(obligation);
            if (!isChanged && !isMoved) continue;
            // An edit of the chat outlives a catalog that only moved around it.
            touched.Add(isChanged ? obligation : session.Register.Now.Registry.Obligation(obligation.Document, obligation.Id)!);
            if (!isChanged) continue;
            (known.Contains(obligation.Id) ? changed : added).Add(obligation.Id);
        }

        foreach (var filed in catalog.Obligations)
        {
            var obligation = session.Register.Now.Registry.Obligation(filed.Document, filed.Id)!;
            var status = session.Register.Now.StatusOf(obligation);
            if (status.Ground == Grounds.NotInCatalog)
            {
                duties += register.Restore(session, House.Number, obligation);
                restored.Add(obligation.Id);
            }
        }

        foreach (var obligation in touched)
        {
            if (session.Register.Now.StatusOf(obligation).IsInForce) duties += writer.WriteOut(session, obligation);
        }

        new Edition(session.Register.StampOf(catalog), session.Now, [.. wanted]).Keep(session.Settings, catalog.Document.Id);
        var change = new CatalogChange(added, changed, stopped, restored, duties);
        if (!change.IsNothing) Tell(session, catalog.Document, change, by);
        return change;
    }

    /// <summary>
    /// A catalog that the settings name: applied when it is the first of its document. False when the register follows another edition:
    /// whether to change what people already work by is for the administrator to say.
    /// </summary>
    internal bool Introduce(ILedgerSession session, Catalog catalog, string by)
    {
        if (Edition.Of(session.Settings, catalog.Document.Id) is { } known) return known.Stamp == session.Register.StampOf(catalog);
        Apply(session, catalog, by);
        return true;
    }

    /// <summary>
    /// Brings every duty in line with a calendar that has changed and tells the coordinators which dates moved; nothing is read
    /// while the calendar is the one of last time.
    /// </summary>
    internal IReadOnlyList<MovedObligation> FollowCalendar(ILedgerSession session)
    {
        const string Name = "calendar.stamp";
        var stamp = CalendarStamp.Of(rules.Calendar);
        if (session.Settings.Get(Name) == stamp) return [];

        var moved = session.Register.Now.InForce.ToList().Select(obligation => Follow(session, obligation)).OfType<MovedObligation>().ToList();
        session.Settings.Set(Name, stamp);
        if (moved.Count > 0) Tell(session, moved);
        return moved;
    }

    private MovedObligation? Follow(ILedgerSession session, Obligation obligation)
    {
        var before = OwedDays(session, obligation);
        writer.WriteOut(session, obligation);
        var after = OwedDays(session, obligation);
        List<DateOnly> gone = [.. before.Except(after).Order()];
        // Days beyond as many as are gone were written out anew at the far end.
        return gone.Count == 0 ? null : new MovedObligation(
            obligation, session.Register.Now.Registry.Catalog(obligation.Document)!.Document, gone, [.. after.Except(before).Order().Take(gone.Count)]);
    }

    private static HashSet<DateOnly> OwedDays(ILedgerSession session, Obligation obligation) =>
    [
        .. session.Duties.OfObligation(obligation.Document, obligation.Id)
            .Where(record => DutyBook.IsOwed(record.Case.History))
            .Select(record => record.Case.Scheduled.Expected),
    ];

    private void Tell(ILedgerSession session, IReadOnlyList<MovedObligation> moved)
    {
        session.Journal.Write(House.Number, "calendar.followed", "calendar", after: string.Join("; ", moved.Select(it =>
            $"{it.Document.Id}/{it.Obligation.Id}: {string.Join(", ", it.Gone.Select(Day))} → {string.Join(", ", it.Came.Select(Day))}")));
        herald.TellCoordinators(session, null, new Piece.CalendarFollowed(moved), $"calendar/{session.Now.ToUnixTimeMilliseconds()}");

        static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";
    }

    private void Tell(ILedgerSession session, Document document, CatalogChange change, string by)
    {
        session.Journal.Write(
            House.Number,
            "catalog.applied",
            "document/" + document.Id,
            after: $"+{change.Added.Count} ~{change.Changed.Count} -{change.Stopped.Count} ↺{change.Restored.Count}; {change.Duties}");
        herald.TellCoordinators(
            session, null, new Piece.CatalogApplied(document, change, by), $"catalog/{document.Id}/{session.Now.ToUnixTimeMilliseconds()}");
    }
}
