using SpoBot.Conversations;

namespace SpoBot.Storage;

internal sealed class InboxStore(Db db, IMoment moment) : IInbox
{
    public bool Take(long updateId) => db.Execute(
        "insert into inbox (update_id, at) values ($1, $2) on conflict (update_id) do nothing", updateId, moment.Now) > 0;

    public void SetAside(long updateId, string json, string why)
    {
        Take(updateId);
        db.Execute(
            "insert into poison (update_id, at, body, why) values ($1, $2, $3, $4) on conflict (update_id) do nothing",
            updateId, moment.Now, json, why);
    }

    public long? Last() => db.First("select max(update_id) from inbox", static row => row.LongOrNull(0));
}
