using SpoBot.Conversations;

namespace SpoBot.Storage;

internal sealed class TalkStore(Db db) : ITalks
{
    public Talk Of(long chat) => db.First(
        "select version, question, body, anchor from talk where chat = $1",
        static row => new Talk(row.Int(0), row.TextOrNull(1), row.TextOrNull(2), row.LongOrNull(3)),
        chat) ?? Talk.Idle;

    public void Keep(long chat, Talk talk) => db.Execute(
        """
        insert into talk (chat, version, question, body, anchor) values ($1, $2, $3, $4, $5)
        on conflict (chat) do update set version = excluded.version, question = excluded.question, body = excluded.body, anchor = excluded.anchor
        """,
        chat, talk.Version, talk.Question, talk.Json, talk.Anchor);
}
