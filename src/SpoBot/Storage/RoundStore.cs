using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class RoundStore(Db db, RegisterCache cache, IMoment moment) : IRounds
{
    private const string Run = "run";
    private const string Owed = " d.state in ('open', 'returned') ";
    private const string ReportsTo = " and ($1 is null or d.obligation in (select no from obligation where report_to = $1)) ";
    private const string Columns =
        "select d.obligation, d.college, d.due, d.role, d.period_from, d.period_to, d.expected, d.extended, d.state, d.moved_at, d.wake_on from duty d where ";

    public DateTimeOffset? Last(TimeZoneInfo zone) => Last(zone.Id);

    public void Record(TimeZoneInfo zone, DateTimeOffset at) => Record(zone.Id, at);

    public DateTimeOffset? LastRun() => Last(Run);

    public void RecordRun(DateTimeOffset at) => Record(Run, at);

    public IReadOnlyList<TimeOnly> Hours() => db.Query(
        "select distinct morning from person where unbound_at is null and morning is not null", static row => row.Hour(0));

    public IReadOnlyList<string> Awake(DateOnly today, DateTimeOffset since)
    {
        var register = cache.Of(db);
        var awake = db.Query(
            $"select distinct d.college from duty d where {Owed} and d.wake_on is not null and d.wake_on <= $1", static row => row.Long(0), today)
            .Select(no => register.Organisation(no).Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var no in db.Query("select no from obligation where published_at >= $1 and stopped_at is null", static row => row.Long(0), since))
            awake.UnionWith(register.Obligation(no).Executors);
        awake.UnionWith(db.Query(
            "select distinct college from person where unbound_at is null and role in ('head', 'deputy') and away_until between $1 and $2",
            static row => row.Text(0),
            DateOnly.FromDateTime(since.UtcDateTime), today));
        return [.. awake];
    }

    public IReadOnlyList<UnheardMorning> Unheard(DateTimeOffset since)
    {
        // All three states are named because the index of unsettled letters is by them.
        var outlived = db.Query(
            """
            select o.person, o.key, p.college from outbox o join person p on p.id = o.person
            where o.status = 'expired' and o.settled_at >= $1 and o.key like 'morning/%'
            union all
            select o.person, o.key, p.college from outbox o join person p on p.id = o.person
            where o.status in ('waiting', 'claimed', 'sending') and o.lane = 1 and o.status <> 'sending' and o.expires_at <= $2 and o.key like 'morning/%'
            """,
            static row => new UnheardMorning(row.Long(0), row.TextOrNull(2), Morning.DayOf(row.Text(1))),
            since, moment.Now);
        if (outlived.Count == 0) return [];

        var heard = db.Query(
            "select person, key from outbox where status = 'delivered' and settled_at >= $1 and person is not null and key like 'morning/%'",
            static row => (Person: row.Long(0), Day: Morning.DayOf(row.Text(1))),
            since).GroupBy(it => it.Person).ToDictionary(its => its.Key, its => its.Max(it => it.Day));
        return [.. outlived.Where(it => it.Day > heard.GetValueOrDefault(it.Person)).GroupBy(it => it.Person).Select(its => its.MinBy(it => it.Day)!)];
    }

    public IReadOnlyList<OwedDuty> OwedBy(string college, DateOnly until, DateOnly today, TimeZoneInfo zone) =>
        cache.Of(db).NumberOf(college) is { } no
            ? Read(zone, $"d.college = $1 and {Owed} and (d.expected <= $2 or d.wake_on <= $3) order by d.expected, d.id", no, until, today)
            : [];

    public IReadOnlyList<NewObligation> NewTo(string college, DateTimeOffset since, TimeZoneInfo zone)
    {
        var register = cache.Of(db);
        if (register.NumberOf(college) is not { } no) return [];

        var published = db.Query(
            "select no, published_at from obligation where published_at >= $1 and stopped_at is null order by no",
            static row => (No: row.Long(0), At: row.Moment(1)),
            since).Where(it => register.Owes(it.No, college)).ToList();
        if (published.Count == 0) return [];

        // Whoever has reported on it has found it without being told.
        var known = db.Query(
            "select distinct obligation from duty where college = $1 and state in ('reported', 'accepted')", static row => row.Long(0), no).ToHashSet();
        published.RemoveAll(it => known.Contains(it.No));

        var first = Read(zone, $"d.college = $1 and {Owed} order by d.expected, d.id", no)
            .DistinctBy(it => (it.Duty.Key.Document, it.Duty.Key.Obligation))
            .ToDictionary(it => (it.Duty.Key.Document, it.Duty.Key.Obligation), it => it.Duty);
        return published.ConvertAll(it =>
        {
            var obligation = register.Obligation(it.No);
            return new NewObligation(obligation.Document, obligation.Id, DayOf(it.At, zone), first.GetValueOrDefault((obligation.Document, obligation.Id)));
        });
    }

    public IReadOnlyList<OwedDuty> Overdue(DateOnly oldest, DateOnly today, string? reportTo, TimeZoneInfo zone) => Read(
        zone, $"{Owed} and d.expected >= $2 and d.expected < $3{ReportsTo}order by d.expected, d.id", reportTo, oldest, today);

    public IReadOnlyList<WaitingReport> Waiting(string? reportTo, TimeZoneInfo zone)
    {
        var register = cache.Of(db);
        return db.Query(
            $"select d.obligation, d.college, d.due, d.moved_at from duty d where d.state = 'reported'{ReportsTo}order by d.moved_at, d.id",
            row => new WaitingReport(KeyOf(row, register), DayOf(row.Moment(3), zone)),
            reportTo);
    }

    public IReadOnlyList<ExtensionAsk> Asks(string? reportTo)
    {
        var register = cache.Of(db);
        return db.Query(
            $"select d.obligation, d.college, d.due, d.asked from duty d where d.asked is not null{ReportsTo}order by d.expected, d.id",
            row => new ExtensionAsk(KeyOf(row, register), row.Day(3)),
            reportTo);
    }

    // Not «exists»: this SQLite would turn it into a list of every duty there is.
    public IReadOnlyList<string> Unconnected() => db.Query(
        """
        select c.id from college c
        where c.is_college = 1
        and c.id not in (select college from person where college is not null and role in ('head', 'deputy') and unbound_at is null)
        and (select d.id from duty d where d.college = c.no and d.state in ('open', 'returned') limit 1) is not null
        order by c.id
        """,
        static row => row.Text(0));

    public IReadOnlyList<string> Unreachable() => db.Query(
        """
        select college from person where unbound_at is null and role in ('head', 'deputy')
        group by college having max(reachable) = 0 order by college
        """,
        static row => row.Text(0));

    public void Wake(DutyKey duty, DateOnly? on)
    {
        var register = cache.Of(db);
        db.Execute(
            $"update duty set wake_on = $4 where obligation = $1 and college = $2 and due = $3 and state in ('open', 'returned')",
            register.NumberOf(duty.Document, duty.Obligation), register.NumberOf(duty.College), duty.Due, on);
    }

    private DateTimeOffset? Last(string what) => db.First("select at from round where zone = $1", static row => row.MomentOrNull(0), what);

    private void Record(string what, DateTimeOffset at) => db.Execute(
        "insert into round (zone, at) values ($1, $2) on conflict (zone) do update set at = excluded.at", what, at);

    private List<OwedDuty> Read(TimeZoneInfo zone, string where, params ReadOnlySpan<object?> arguments)
    {
        var register = cache.Of(db);
        return db.Query(Columns + where, row => Map(row, register, zone), arguments);
    }

    private static OwedDuty Map(Row row, RegisterSnapshot register, TimeZoneInfo zone)
    {
        var state = StateNames.State(row.Text(8));
        var duty = new Duty(
            KeyOf(row, register), (DueRole)row.Int(3), row.IsNull(4) ? null : new Period(row.Day(4), row.Day(5)), row.Day(6), row.DayOrNull(7), state);
        DateOnly? returnedOn = state == DutyState.Returned ? DayOf(row.Moment(9), zone) : null;
        return new OwedDuty(duty, register.Obligation(row.Long(0)).Stages, returnedOn, row.DayOrNull(10));
    }

    private static DutyKey KeyOf(Row row, RegisterSnapshot register)
    {
        var obligation = register.Obligation(row.Long(0));
        return new DutyKey(obligation.Document, obligation.Id, register.Organisation(row.Long(1)).Id, row.Day(2));
    }

    private static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
