using System.Text.Json;
using SpoBot.Outbox;

namespace SpoBot.Storage;

/// <summary>Letters going out: the courier's statements, each inside a transaction.</summary>
internal sealed class QueueStore(Db db)
{
    private const string UnsettledRows = "status in ('waiting', 'claimed', 'sending')";

    internal IReadOnlyList<QueuedLetter> Claim(Lane lane, int limit, DateTimeOffset now, TimeSpan lease)
    {
        // A lease that lapsed while sending is an attempt whose answer nobody heard.
        var unreadable = new List<(long Id, string Why)>();
        var claimed = db.Query(
            $"""
            update outbox set unknowns = unknowns + case when status = 'sending' then 1 else 0 end, status = 'claimed', due_at = $4
            where id in (select id from outbox where lane = $1 and {UnsettledRows} and due_at <= $2 order by id limit $3{db.Dialect.SkipLocked})
            returning id, key, chat, lane, content, attachment, queued_at, expires_at, attempts, unknowns
            """,
            row => LetterOf(row, unreadable),
            (int)lane, now, limit, now + lease);
        foreach (var (id, why) in unreadable)
            SetAside(id, why, now);
        return [.. claimed.OfType<QueuedLetter>().OrderBy(letter => letter.Id)];
    }

    internal bool Begin(long id) => db.Execute("update outbox set status = 'sending' where id = $1 and status = 'claimed'", id) > 0;

    internal void Settle(Settlement settlement, DateTimeOffset now)
    {
        switch (settlement)
        {
            case Settlement.Delivered it:
                Finish(it.Id, "delivered", now, message: it.MessageId);
                break;
            case Settlement.Refused it:
                if (Finish(it.Id, "refused", now, reason: it.Reason.ToString(), why: it.Description) && it.Reason != RefusalReason.Content)
                    MarkUnreachable(it.Id, it.Reason, now);
                break;
            case Settlement.Moved it:
                Move(it.Id, it.Chat, now);
                break;
            case Settlement.Again it:
                WaitAgain(it, now);
                break;
            case Settlement.Unknown it:
                Finish(it.Id, "unknown", now, why: it.Description);
                break;
            case Settlement.Expired it:
                Finish(it.Id, "expired", now);
                break;
            case Settlement.Replaced it:
                Finish(it.Id, "replaced", now);
                break;
            default:
                throw new ArgumentException($"Unknown settlement {settlement.GetType().Name}", nameof(settlement));
        }
    }

    internal DateTimeOffset? NextDue() => db.First($"select min(due_at) from outbox where {UnsettledRows}", static row => row.MomentOrNull(0));

    /// <summary>How many letters have not come to an end yet.</summary>
    internal long Unsettled() => db.First($"select count(*) from outbox where {UnsettledRows}", static row => row.LongOrNull(0)) ?? 0;

    /// <summary>When the oldest letter that could go by now was queued.</summary>
    internal DateTimeOffset? OldestQueued(DateTimeOffset now) => db.First(
        $"select min(queued_at) from outbox where {UnsettledRows} and due_at <= $1", static row => row.MomentOrNull(0), now);

    /// <summary>The newest rows of the queue, settled ones too, for somebody who looks behind the curtain.</summary>
    internal IReadOnlyList<OutboxRow> Last(int count) => db.Query(
        "select id, key, chat, lane, content, status, attempts, unknowns, queued_at, settled_at, reason, why from outbox order by id desc limit $1",
        static row => new OutboxRow(
            row.Long(0), row.Text(1), row.Long(2), (Lane)row.Int(3), ContentRow.Read(row.Text(4), []), row.Text(5),
            row.Int(6), row.Int(7), row.Moment(8), row.MomentOrNull(9), row.TextOrNull(10), row.TextOrNull(11)),
        count);

    /// <summary>The newest row of a lane; 0 when there never was one.</summary>
    internal long Newest(Lane lane) => db.Number("select max(id) from outbox where lane = $1", (int)lane);

    internal int Recover(DateTimeOffset now)
    {
        db.Execute("update outbox set status = 'waiting', due_at = $1 where status = 'claimed'", now);
        // A nudge is never repeated by itself: whether it arrived is for a person to say.
        db.Execute("update outbox set status = 'unknown', settled_at = $1, why = 'stopped while sending' where status = 'sending' and campaign is not null", now);
        return db.Execute("update outbox set status = 'waiting', due_at = $1, unknowns = unknowns + 1 where status = 'sending'", now);
    }

    /// <summary>Null for a letter that this version cannot read: it must not hold up the others.</summary>
    private static QueuedLetter? LetterOf(Row row, List<(long Id, string Why)> unreadable)
    {
        try
        {
            return new QueuedLetter(
                row.Long(0), row.Text(1), row.Long(2), (Lane)row.Int(3), ContentRow.Read(row.Text(4), row.BytesOrNull(5)),
                row.Moment(6), row.MomentOrNull(7), row.Int(8), row.Int(9));
        }
        catch (Exception e) when (e is JsonException or NullReferenceException or InvalidOperationException or ArgumentNullException)
        {
            unreadable.Add((row.Long(0), e.Message));
            return null;
        }
    }

    private void SetAside(long id, string why, DateTimeOffset now)
    {
        Finish(id, "refused", now, reason: nameof(RefusalReason.Content), why: $"the stored letter cannot be read: {why}");
        db.Execute("insert into journal (at, by_person, what, about, after) values ($1, 0, 'letter.unreadable', $2, $3)", now, $"letter/{id}", why);
    }

    private bool Finish(long id, string status, DateTimeOffset now, long? message = null, string? reason = null, string? why = null) => db.Execute(
        $"update outbox set status = $2, settled_at = $3, message_id = $4, reason = $5, why = $6 where id = $1 and {UnsettledRows}",
        id, status, now, message, reason, why) > 0;

    private void MarkUnreachable(long id, RefusalReason reason, DateTimeOffset now)
    {
        var marked = db.Query(
            """
            update person set reachable = 0, unreachable_why = $2
            where chat = (select chat from outbox where id = $1) and unbound_at is null and reachable = 1 returning id
            """,
            static row => row.Long(0),
            id, reason.ToString());
        foreach (var person in marked)
        {
            db.Execute(
                "insert into journal (at, by_person, what, about, after) values ($1, 0, 'person.unreachable', $2, $3)",
                now, $"person/{person}", reason.ToString());
        }
    }

    private void Move(long id, long chat, DateTimeOffset now)
    {
        var old = db.Number("select chat from outbox where id = $1", id);
        db.Execute("update outbox set status = 'waiting', due_at = $2 where id = $1 and status in ('claimed', 'sending')", id, now);
        ChatMove.Carry(db, old, chat);
    }

    private void WaitAgain(Settlement.Again it, DateTimeOffset now)
    {
        db.Execute(
            """
            update outbox set status = 'waiting', due_at = $2, attempts = attempts + $3, unknowns = unknowns + $4, why = $5
            where id = $1 and status in ('claimed', 'sending')
            """,
            it.Id, it.DueAt, it.Tried, it.MayHaveArrived, it.Why);
        // Its duties may have been closed while the attempt was under way.
        db.Execute(
            """
            update outbox set status = 'cancelled', settled_at = $2 where id = $1 and status = 'waiting' and lane > 0
            and exists (select 1 from letter_duty where letter = $1) and not exists (select 1 from letter_duty where letter = $1 and closed = 0)
            """,
            it.Id, now);
    }
}
