using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Ledger.Stores;
using SpoBot.Wording.News;

namespace SpoBot.Ledger;

/// <summary>Writes out an obligation's due dates for every college that owes it, up to a horizon, and brings them in line when it changes.</summary>
internal sealed class DutyWriter(LedgerRules rules, DutyBook book)
{
    internal const int HorizonDays = 400;

    // Topping up waits until a month has been used up, so that a day's round finds nothing to do.
    private const int NotBelowDays = 370;

    /// <summary>Brings all the duties of an obligation in force in line with it: new dates, dates that are gone, dates that moved.</summary>
    internal WrittenDuties WriteOut(ILedgerSession session, Obligation obligation)
    {
        var until = Horizon(session);
        var dates = Dates(session, obligation, DateOnly.MinValue, until);
        var executors = obligation.Executors.ToHashSet(StringComparer.Ordinal);
        var byDue = dates.ToDictionary(it => it.Due);
        var written = default(WrittenDuties);
        foreach (var record in session.Duties.OfObligation(obligation.Document, obligation.Id))
        {
            var isWanted = byDue.TryGetValue(record.Case.Scheduled.Due, out var due) && executors.Contains(record.Case.College);
            written += isWanted ? Want(session, record, due) : DropIfOwed(session, record);
        }

        written = written with { Created = Create(session, obligation, dates) };
        session.Register.MarkWritten(obligation, until);
        return written;
    }

    /// <summary>Writes out what has come within the horizon since. One look at the obligations when nothing has.</summary>
    internal int TopUp(ILedgerSession session)
    {
        var today = LedgerRules.DayOf(rules.Local(session.Now, null));
        var created = 0;
        foreach (var (obligation, writtenTo) in session.Register.NotWrittenTo(today.AddDays(NotBelowDays)))
        {
            var from = writtenTo?.AddDays(1) ?? DateOnly.MinValue;
            created += Create(session, obligation, Dates(session, obligation, from, Horizon(session)));
            session.Register.MarkWritten(obligation, Horizon(session));
        }

        return created;
    }

    private WrittenDuties Want(ILedgerSession session, DutyRecord record, ScheduledDue due)
    {
        var written = default(WrittenDuties);
        if (record.Case.Scheduled.Expected != due.Expected)
        {
            book.Reschedule(session, record, due);
            record = record with { Case = record.Case with { Scheduled = due } };
            written = written with { Moved = 1 };
        }

        if (record.Case.History.Last is DutyFact.Waived { By: House.Number, Ground: Grounds.NoLongerAsked })
        {
            book.Append(session, record, new DutyFact.Restored(House.Number, session.Now));
            written = written with { Reopened = 1 };
        }

        return written;
    }

    private WrittenDuties DropIfOwed(ILedgerSession session, DutyRecord record)
    {
        if (!DutyBook.IsOwed(record.Case.History)) return default;
        book.Append(session, record, new DutyFact.Waived(Grounds.NoLongerAsked, House.Number, session.Now));
        return new WrittenDuties(0, 1, 0, 0);
    }

    private int Create(ILedgerSession session, Obligation obligation, IReadOnlyList<ScheduledDue> dates)
    {
        var created = 0;
        foreach (var due in dates)
        {
            var sample = new DutyCase(obligation, obligation.Executors[0], due, []);
            created += session.Duties.Create(obligation, due, book.WakeOn(session, sample, sample.History)!.Value);
        }

        return created;
    }

    private DateOnly Horizon(ILedgerSession session) => LedgerRules.DayOf(rules.Local(session.Now, null)).AddDays(HorizonDays);

    private List<ScheduledDue> Dates(ILedgerSession session, Obligation obligation, DateOnly from, DateOnly until)
    {
        if (obligation.Executors.Count == 0) return [];
        var catalog = session.Register.Now.Registry.Catalog(obligation.Document)!;
        return [.. Schedule.Between(obligation, catalog.Document.Date, catalog.Rulebook, rules.Calendar, from, until)];
    }
}
