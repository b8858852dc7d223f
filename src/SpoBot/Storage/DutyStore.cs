using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class DutyStore(Db db, RegisterCache cache, IMoment moment) : IDuties
{
    private const string Columns = "select d.id, d.obligation, d.college, d.due, d.scheduled, d.role, d.period_from, d.period_to from duty d ";

    public DutyRecord? Find(DutyKey key)
    {
        var register = cache.Of(db);
        if (register.NumberOf(key.Document, key.Obligation) is not { } obligation || register.NumberOf(key.College) is not { } college) return null;
        return Load(register, "where d.obligation = $1 and d.college = $2 and d.due = $3", obligation, college, key.Due).FirstOrDefault();
    }

    public IReadOnlyList<DutyRecord> OfObligation(string document, string obligation)
    {
        var register = cache.Of(db);
        return register.NumberOf(document, obligation) is { } no ? Load(register, "where d.obligation = $1 order by d.due, d.college", no) : [];
    }

    public void Append(DutyRecord duty, IReadOnlyList<DutyFact> facts, DutyHistory after, DateOnly? wakeOn)
    {
        var number = duty.Case.Facts.Count;
        var history = duty.Case.History;
        foreach (var fact in facts)
        {
            var next = history.With(fact);
            db.Execute(
                "insert into fact (duty, number, kind, by_person, at, before, after, body) values ($1, $2, $3, $4, $5, $6, $7, $8)",
                duty.Id, ++number, FactRow.KindOf(fact), fact.By, fact.At, StateNames.Of(history.State), StateNames.Of(next.State), FactRow.Write(fact));
            history = next;
        }

        db.Execute(
            """
            update duty set state = $2, expected = $3, extended = $4, asked = $5, moved_at = $6,
                wake_on = case when $2 in ('open', 'returned') then $7 else null end
            where id = $1
            """,
            duty.Id, StateNames.Of(after.State), after.Expected, after.Extended, after.Asked?.Date, after.Last?.At, wakeOn);
    }

    public int Create(Obligation obligation, ScheduledDue due, DateOnly wakeOn)
    {
        var register = cache.Of(db);
        var no = register.NumberOf(obligation.Document, obligation.Id) ?? throw new ArgumentException($"{obligation.Id} is not registered", nameof(obligation));
        var created = 0;
        foreach (var college in obligation.Executors)
        {
            created += db.Execute(
                """
                insert into duty (obligation, college, due, role, period_from, period_to, scheduled, expected, made_at, wake_on)
                values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9) on conflict (obligation, college, due) do nothing
                """,
                no, register.NumberOf(college), due.Due, (int)due.Role, due.Period?.From, due.Period?.To, due.Expected, moment.Now, wakeOn);
        }

        return created;
    }

    public void Reschedule(long id, DutyHistory after, DateOnly scheduled, DateOnly? wakeOn) => db.Execute(
        """
        update duty set scheduled = $2, expected = $3, wake_on = case when state in ('open', 'returned') then $4 else null end where id = $1
        """,
        id, scheduled, after.Expected, wakeOn);

    private List<DutyRecord> Load(RegisterSnapshot register, string where, params ReadOnlySpan<object?> arguments)
    {
        var rows = db.Query(
            Columns + where,
            static row => (
                Id: row.Long(0), Obligation: row.Long(1), College: row.Long(2),
                Due: new ScheduledDue(row.Day(3), row.Day(4), (DueRole)row.Int(5), row.IsNull(6) ? null : new Period(row.Day(6), row.Day(7)))),
            arguments);
        return rows.ConvertAll(it => new DutyRecord(
            it.Id,
            new DutyCase(register.Obligation(it.Obligation), register.Organisation(it.College).Id, it.Due, FactsOf(it.Id))));
    }

    private List<DutyFact> FactsOf(long duty) => db.Query(
        "select body from fact where duty = $1 order by number", static row => FactRow.Read(row.Text(0)), duty);
}
