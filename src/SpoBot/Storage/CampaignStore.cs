using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class CampaignStore(Db db, IMoment moment) : ICampaigns
{
    private const string Columns = "select id, made_by, made_at, body, stopped_at, finished_at from campaign ";

    public void Make(string id, long by, string body) => db.Execute(
        "insert into campaign (id, made_at, made_by, body) values ($1, $2, $3, $4)", id, moment.Now, by, body);

    public Campaign? One(string id) => db.First(Columns + "where id = $1", Map, id);

    public IReadOnlyList<Campaign> Last(int count) => db.Query(Columns + "order by made_at desc, id limit $1", Map, count);

    public void Stop(string id) => db.Execute("update campaign set stopped_at = $2 where id = $1 and stopped_at is null", id, moment.Now);

    public void Finish(string id) => db.Execute("update campaign set finished_at = $2 where id = $1 and finished_at is null", id, moment.Now);

    public CampaignCount Count(string id)
    {
        var counts = db.Query("select status, count(*) from outbox where campaign = $1 group by status", static row => (Status: row.Text(0), Count: row.Int(1)), id)
            .ToDictionary(it => it.Status, it => it.Count, StringComparer.Ordinal);
        int Of(params ReadOnlySpan<string> statuses)
        {
            var sum = 0;
            foreach (var status in statuses) sum += counts.GetValueOrDefault(status);
            return sum;
        }

        return new CampaignCount(Of("waiting", "claimed", "sending"), Of("delivered"), Of("refused"), Of("unknown"), Of("cancelled", "expired", "replaced"));
    }

    public IReadOnlyList<CampaignLetter> Letters(string id) => db.Query(
        """
        select o.person, p.name, p.college, p.unbound_at is not null, case when o.status in ('claimed', 'sending') then 'waiting' else o.status end, o.reason
        from outbox o left join person p on p.id = o.person where o.campaign = $1 order by o.id
        """,
        static row => new CampaignLetter(row.LongOrNull(0), row.TextOrNull(1) ?? "", row.TextOrNull(2), row.Flag(3), row.Text(4), row.TextOrNull(5)),
        id);

    public bool HasLetter(string key) => db.Number("select count(*) from outbox where key = $1 and status not in ('cancelled', 'refused', 'expired')", key) > 0;

    public IReadOnlyList<Campaign> Running() => db.Query(Columns + "where finished_at is null order by made_at", Map);

    public IReadOnlyDictionary<long, DateTimeOffset> NudgedSince(DateTimeOffset since, string? except = null) => db.Query(
        """
        select person, max(queued_at) from outbox
        where campaign is not null and person is not null and queued_at >= $1 and status not in ('cancelled', 'refused', 'expired')
            and (campaign <> $2 or status = 'delivered')
        group by person
        """,
        static row => (Person: row.Long(0), At: row.Moment(1)),
        since, except ?? "").ToDictionary(it => it.Person, it => it.At);

    private static readonly Func<Row, Campaign> Map = static row => new Campaign(
        row.Text(0), row.Long(1), row.Moment(2), row.Text(3), row.MomentOrNull(4), row.MomentOrNull(5));
}
