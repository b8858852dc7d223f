using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class DutyViewStore(Db db, RegisterCache cache) : IDutyViews
{
    private const string Columns =
        "select d.id, d.obligation, d.college, d.due, d.role, d.period_from, d.period_to, d.expected, d.extended, d.state, d.moved_at, d.asked from duty d ";

    // Both addressees and «all» in one statement, so that it stays prepared.
    private const string ReportsTo = " and ($1 is null or d.obligation in (select no from obligation where report_to = $1)) ";

    public DutyView? One(long id) => Read("where d.id = $1", id).FirstOrDefault();

    public IReadOnlyList<Fact> HistoryOf(long id) => db.Query(
        "select f.body, p.name from fact f left join person p on p.id = f.by_person where f.duty = $1 order by f.number",
        static row => new Fact(FactRow.Read(row.Text(0)), row.TextOrNull(1) ?? ""),
        id);

    public IReadOnlyList<DutyView> OfCollege(string college, DateOnly from, DateOnly to) => OfOne(
        college, "where d.college = $1 and d.expected between $2 and $3 order by d.expected, d.id", from, to);

    public IReadOnlyList<DutyView> OwedBy(string college, DateOnly until) => OfOne(
        college, "where d.college = $1 and d.expected <= $2 and d.state in ('open', 'returned') order by d.expected, d.id", until);

    public IReadOnlyList<DutyView> WaitingOf(string college) => OfOne(
        college, "where d.college = $1 and d.state = 'reported' order by d.expected, d.id");

    public IReadOnlyList<DutyView> Owed(DateOnly until, string? reportTo = null) => Read(
        "where d.state in ('open', 'returned') and d.expected <= $2" + ReportsTo + "order by d.expected, d.id", reportTo, until);

    public IReadOnlyList<DutyView> Reported(string? reportTo = null) => Read(
        "where d.state = 'reported'" + ReportsTo + "order by d.moved_at, d.id", reportTo);

    public IReadOnlyList<DutyView> Asking(string? reportTo = null) => Read(
        "where d.asked is not null" + ReportsTo + "order by d.expected, d.id", reportTo);

    public IReadOnlyList<DutyView> OfObligation(string document, string obligation, DateOnly from, DateOnly to) =>
        cache.Of(db).NumberOf(document, obligation) is { } no
            ? Read("where d.obligation = $1 and d.expected between $2 and $3 order by d.expected, d.id", no, from, to)
            : [];

    public IReadOnlyList<DutyView> Between(DateOnly from, DateOnly to, string? reportTo = null) => Read(
        "where d.expected between $2 and $3" + ReportsTo + "order by d.expected, d.obligation, d.college, d.id", reportTo, from, to);

    public IReadOnlyList<CollegeCount> CountByCollege(DateOnly from, DateOnly to, DateOnly today, string? reportTo = null)
    {
        var register = cache.Of(db);
        return db.Query(
            $"""
            select d.college,
                sum(case when d.state in ('open', 'returned') then 1 else 0 end),
                sum(case when d.state in ('open', 'returned') and d.expected < $4 then 1 else 0 end),
                sum(case when d.state = 'returned' then 1 else 0 end),
                sum(case when d.state = 'reported' then 1 else 0 end),
                sum(case when d.state = 'accepted' then 1 else 0 end),
                sum(case when d.state = 'waived' then 1 else 0 end)
            from duty d where d.expected between $2 and $3{ReportsTo}group by d.college order by d.college
            """,
            row => new CollegeCount(register.Organisation(row.Long(0)).Id, new DutyCount(row.Int(1), row.Int(2), row.Int(3), row.Int(4), row.Int(5), row.Int(6))),
            reportTo, from, to, today);
    }

    public IReadOnlyList<ObligationCount> CountByObligation(DateOnly from, DateOnly to, DateOnly today, string? reportTo = null)
    {
        var register = cache.Of(db);
        return db.Query(
            $"""
            select obligation, count(*), sum(case when case when due > 0 then owed_due else owed end = 0 then 1 else 0 end), sum(case when late > 0 then 1 else 0 end)
            from (
                select d.obligation,
                    sum(case when d.expected <= $4 then 1 else 0 end) due,
                    sum(case when d.state in ('open', 'returned') and d.expected <= $4 then 1 else 0 end) owed_due,
                    sum(case when d.state in ('open', 'returned') then 1 else 0 end) owed,
                    sum(case when d.state in ('open', 'returned') and d.expected < $4 then 1 else 0 end) late
                from duty d where d.state <> 'waived' and d.expected between $2 and $3{ReportsTo}group by d.obligation, d.college
            )
            group by obligation order by obligation
            """,
            row =>
            {
                var obligation = register.Obligation(row.Long(0));
                return new ObligationCount(obligation.Document, obligation.Id, row.Int(1), row.Int(2), row.Int(3));
            },
            reportTo, from, to, today);
    }

    private List<DutyView> OfOne(string college, string where, params ReadOnlySpan<object?> arguments) =>
        cache.Of(db).NumberOf(college) is { } no ? Read(where, [no, .. arguments]) : [];

    private List<DutyView> Read(string where, params ReadOnlySpan<object?> arguments)
    {
        var register = cache.Of(db);
        return db.Query(Columns + where, row => View(row, register), arguments);
    }

    private static DutyView View(Row row, RegisterSnapshot register)
    {
        var obligation = register.Obligation(row.Long(1));
        var college = register.Organisation(row.Long(2));
        var duty = new Duty(
            new DutyKey(obligation.Document, obligation.Id, college.Id, row.Day(3)),
            (DueRole)row.Int(4),
            row.IsNull(5) ? null : new Period(row.Day(5), row.Day(6)),
            row.Day(7),
            row.DayOrNull(8),
            StateNames.State(row.Text(9)));
        return new DutyView(row.Long(0), duty, obligation, register.DocumentOf(obligation), college, row.MomentOrNull(10), row.DayOrNull(11));
    }
}
