using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class HousekeepingStore(Db db) : IHousekeeping
{
    public int ForgetTexts(DateTimeOffset settledBefore, int most) => db.Execute(
        """
        update outbox set content = '', attachment = null
        where id in (select id from outbox where settled_at < $1 and content <> '' order by settled_at limit $2)
        """,
        settledBefore, most);

    public int ForgetLetters(DateTimeOffset settledBefore, int most) => db.Execute(
        """
        delete from outbox where id in (
            select id from outbox where settled_at < $1 and campaign is null and key not like 'news/%'
                and not exists (select 1 from letter_duty where letter = outbox.id)
            order by settled_at limit $2)
        """,
        settledBefore, most);

    public int ForgetPoison(DateTimeOffset before, int most) => db.Execute(
        "delete from poison where update_id in (select update_id from poison where at < $1 order by update_id limit $2)", before, most);

    public int ForgetUpdates(DateTimeOffset before, int most) => db.Execute(
        """
        delete from inbox where update_id in (
            select update_id from inbox where at < $1 and update_id < (select max(update_id) from inbox) order by update_id limit $2)
        """,
        before, most);
}
