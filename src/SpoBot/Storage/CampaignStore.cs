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
        "select person, chat, case when status in ('claimed', 'sending') then 'waiting' else status end, reason from outbox where campaign = $1 order by id",
        static row => new CampaignLetter(row.LongOrNull(0), row.Long(1), row.Text(2), row.TextOrNull(3)),
        id);

    public bool HasLetter(string key) => db.Number("select count(*) from outbox where key = $1 and status <> 'cancelled'", key) > 0;

    public IReadOnlyList<Campaign> Running() => db.Query(Columns + "where finished_at is null order by made_at", Map);

    public IReadOnlyDictionary<long, DateTimeOffset> NudgedSince(DateTimeOffset since) => db.Query(
        """
        select person, max(queued_at) from outbox
        where campaign is not null and person is not null and queued_at >= $1 and status not in ('cancelled', 'refused') group by person
        """,
        static row => (Person: row.Long(0), At: row.Moment(1)),
        since).ToDictionary(it => it.Person, it => it.At);

    private static readonly Func<Row, Campaign> Map = static row => new Campaign(
        row.Text(0), row.Long(1), row.Moment(2), row.Text(3), row.MomentOrNull(4), row.MomentOrNull(5));
}
