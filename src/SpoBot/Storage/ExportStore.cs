using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class ExportStore(Db db, IMoment moment) : IExports
{
    public bool Ask(string id, long person, long chat, string body) => db.Execute(
        "insert into export (id, person, chat, body, asked_at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing", id, person, chat, body, moment.Now) > 0;

    public IReadOnlyList<AskedExport> Waiting() => db.Query(
        "select id, person, chat, body from export where made_at is null order by asked_at, id",
        static row => new AskedExport(row.Text(0), row.Long(1), row.Long(2), row.Text(3)));

    public void Finish(string id) => db.Execute("update export set made_at = $2 where id = $1", id, moment.Now);
}
