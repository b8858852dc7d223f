using SpoBot.Outbox;

namespace SpoBot.Storage;

/// <summary>Letters going in and being taken back.</summary>
internal sealed class LetterStore(Db db, IMoment moment) : IOutgoing
{
    /// <summary>Set when a letter was put in; the store rings for the courier once it is committed.</summary>
    internal bool HasNews { get; set; }

    public bool Enqueue(Letter letter)
    {
        var id = db.Number(
            """
            insert into outbox (key, chat, lane, content, attachment, due_at, queued_at, expires_at, person, campaign)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (key) do nothing returning id
            """,
            letter.Key, letter.Chat, (int)letter.Lane, ContentRow.Write(letter.Content), (letter.Content as Content.Document)?.Bytes,
            // No moment at all rather than this one: a wall clock set back an hour must not hold a letter up.
            letter.NotBefore ?? DateTimeOffset.UnixEpoch, moment.Now, letter.ExpiresAt, letter.Person, letter.Campaign);
        if (id == 0) return false;

        foreach (var duty in letter.Duties ?? [])
            db.Execute("insert into letter_duty (duty, letter) values ($1, $2) on conflict (duty, letter) do nothing", duty, id);
        HasNews = true;
        return true;
    }

    public int Close(string duty)
    {
        if (db.Execute("update letter_duty set closed = 1 where duty = $1 and closed = 0", duty) == 0) return 0;
        return db.Execute(
            """
            update outbox set status = 'cancelled', settled_at = $2
            where id in (select letter from letter_duty where duty = $1) and lane > 0 and status in ('waiting', 'claimed')
            and not exists (select 1 from letter_duty where letter = outbox.id and closed = 0)
            """,
            duty, moment.Now);
    }

    public void Reopen(string duty) => db.Execute("update letter_duty set closed = 0 where duty = $1 and closed = 1", duty);

    public bool CallOff(string key) => db.Execute(
        "update outbox set status = 'cancelled', settled_at = $2 where key = $1 and status in ('waiting', 'claimed')", key, moment.Now) > 0;

    public long? MessageOf(string key) => db.First("select message_id from outbox where key = $1", static row => row.LongOrNull(0), key);

    public int CancelCampaign(string campaign) => db.Execute(
        "update outbox set status = 'cancelled', settled_at = $2 where campaign = $1 and status in ('waiting', 'claimed')", campaign, moment.Now);

    public int CancelFor(long person) => db.Execute(
        "update outbox set status = 'cancelled', settled_at = $2 where person = $1 and lane > 0 and status in ('waiting', 'claimed')",
        person, moment.Now);
}
