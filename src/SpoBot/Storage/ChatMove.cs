namespace SpoBot.Storage;

/// <summary>A chat lives on under another id: whoever and whatever stood under the old one follows.</summary>
internal static class ChatMove
{
    internal static void Carry(Db db, long from, long to)
    {
        db.Execute("update outbox set chat = $2 where chat = $1 and status in ('waiting', 'claimed', 'sending')", from, to);
        db.Execute("update person set chat = $2 where chat = $1 and unbound_at is null and not exists (select 1 from person where chat = $2 and unbound_at is null)", from, to);
        db.Execute("update talk set chat = $2 where chat = $1 and not exists (select 1 from talk where chat = $2)", from, to);
    }
}
