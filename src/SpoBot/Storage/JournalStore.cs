using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class JournalStore(Db db, IMoment moment) : IJournal
{
    private const string Columns =
        "select j.id, j.at, j.by_person, p.name, j.what, j.about, j.before, j.after from journal j left join person p on p.id = j.by_person ";

    public void Write(long by, string what, string about, string? before = null, string? after = null) => db.Execute(
        "insert into journal (at, by_person, what, about, before, after) values ($1, $2, $3, $4, $5, $6)", moment.Now, by, what, about, before, after);

    public IReadOnlyList<JournalEntry> Last(int count, string? about = null) => about is null
        ? db.Query(Columns + "order by j.id desc limit $1", Map, count)
        : db.Query(Columns + "where j.about = $2 order by j.id desc limit $1", Map, count, about);

    private static readonly Func<Row, JournalEntry> Map = static row => new JournalEntry(
        row.Long(0), row.Moment(1), row.Long(2), row.TextOrNull(3), row.Text(4), row.Text(5), row.TextOrNull(6), row.TextOrNull(7));
}
