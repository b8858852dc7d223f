using SpoBot.Domain.People;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;

namespace SpoBot.Storage;

internal sealed class PersonStore(Db db, IMoment moment) : IPeople
{
    private const string Columns = "select id, chat, name, role, college, reachable, morning, away_until, silent from person ";

    public Person? One(long id) => db.First(Columns + "where id = $1 and unbound_at is null", Map, id);

    public Person? OfChat(long chat) => db.First(Columns + "where chat = $1 and unbound_at is null", Map, chat);

    public IReadOnlyList<Person> Of(string college) => db.Query(
        Columns + "where college = $1 and role in ('head', 'deputy') and unbound_at is null order by role desc, id", Map, college);

    public IReadOnlyList<Person> Overseeing(string? reportTo) => db.Query(
        Columns + "where role = 'coordinator' and (college is null or college = $1) and unbound_at is null order by id", Map, reportTo);

    public IReadOnlyList<Person> Coordinators() => db.Query(Columns + "where role = 'coordinator' and unbound_at is null order by id", Map);

    public IReadOnlyList<Person> All() => db.Query(Columns + "where unbound_at is null order by id", Map);

    public string? NameOf(long id) => db.First("select name from person where id = $1", static row => row.Text(0), id);

    public PersonFile? FileOf(long id) => db.First(
        "select id, chat, name, role, college, bound_at, unbound_at, morning, away_until, silent from person where id = $1 and erased_at is null",
        row => new PersonFile(
            row.Long(0), row.Long(1), row.Text(2), StateNames.RoleOf(row.Text(3)), row.TextOrNull(4), row.Moment(5), row.MomentOrNull(6),
            row.HourOrNull(7), row.DayOrNull(8), row.Flag(9), [], []),
        id) is { } file ? file with { Deeds = DeedsOf(id), Letters = LettersTo(id) } : null;

    public IReadOnlyList<long> LeftBefore(DateTimeOffset moment, int most) => db.Query(
        "select id from person where unbound_at < $1 and erased_at is null order by id limit $2", static row => row.Long(0), moment, most);

    public Person Bind(long chat, string name, Role role, string? college) => db.First(
        """
        insert into person (chat, name, folded, role, college, bound_at) values ($1, $2, $3, $4, $5, $6)
        returning id, chat, name, role, college, reachable, morning, away_until, silent
        """,
        Map, chat, name, Folding.Fold(name), StateNames.Of(role), college, moment.Now)!;

    public void Unbind(long id) => db.Execute("update person set unbound_at = $2 where id = $1 and unbound_at is null", id, moment.Now);

    public void Keep(Person person) => db.Execute(
        "update person set name = $2, folded = $3, morning = $4, away_until = $5, silent = $6 where id = $1",
        person.Id, person.Name, Folding.Fold(person.Name), person.Morning, person.AwayUntil, person.Silent);

    public void MarkReach(long id, bool reachable, string? why) => db.Execute(
        "update person set reachable = $2, unreachable_why = $3 where id = $1", id, reachable, reachable ? null : why ?? "");

    public string? WhyUnreachable(long id) => db.First("select unreachable_why from person where id = $1 and unreachable_why is not null", static row => row.Text(0), id);

    public void MoveChat(long from, long to) => ChatMove.Carry(db, from, to);

    public void Erase(long id, string calledFromNowOn)
    {
        db.Execute("delete from talk where chat = (select chat from person where id = $1)", id);
        // An invitation was answered before there was a person; a chat that somebody uses today is theirs.
        db.Execute(
            """
            delete from outbox where person = $1 or person is null and chat = (select chat from person p where p.id = $1)
            and not exists (select 1 from person o where o.chat = outbox.chat and o.id <> $1 and o.unbound_at is null)
            """,
            id);
        // Updates set aside carry their sender, under «from» and under «chat».
        db.Execute("delete from poison where replace(body, ' ', '') like (select '%\"id\":' || chat || ',%' from person where id = $1)", id);
        if (NameOf(id) is { Length: > 0 } name)
            Unname(new Unnaming(name, calledFromNowOn));
        db.Execute(
            """
            update person set chat = -id, name = $2, folded = $3, morning = null, away_until = null, unreachable_why = case when reachable = 1 then null else '' end,
                unbound_at = coalesce(unbound_at, $4), erased_at = $4
            where id = $1
            """,
            id, calledFromNowOn, Folding.Fold(calledFromNowOn), moment.Now);
    }

    /// <summary>Letters to others speak of a person by name.</summary>
    private void Unname(Unnaming unnaming)
    {
        foreach (var (letter, content) in db.Query("select id, content from outbox where instr(content, $1) > 0", static row => (row.Long(0), row.Text(1)), unnaming.Rarest))
        {
            if (ContentRow.Without(unnaming, content) is { } rest)
                db.Execute("update outbox set content = $2 where id = $1", letter, rest);
        }
    }

    private List<PersonDeed> DeedsOf(long id) => db.Query(
        """
        select f.at, f.kind, doc.id || '/' || o.id || '/' || d.due, f.body from fact f
            join duty d on d.id = f.duty join obligation o on o.no = d.obligation join document doc on doc.no = o.document
        where f.by_person = $1
        union all select at, what, about, coalesce(before || ' → ' || after, before, after) from journal where by_person = $1 or about = 'person/' || $1
        order by 1
        """,
        static row => new PersonDeed(row.Moment(0), row.Text(1), row.Text(2), row.TextOrNull(3)),
        id);

    private List<PersonLetter> LettersTo(long id) => db.Query(
        "select queued_at, status, content from outbox where person = $1 order by id",
        static row => new PersonLetter(row.Moment(0), row.Text(1), ContentRow.TextOf(row.Text(2))),
        id);

    private static readonly Func<Row, Person> Map = static row => new Person(
        row.Long(0), row.Long(1), row.Text(2), StateNames.RoleOf(row.Text(3)), row.TextOrNull(4), row.Flag(5), row.HourOrNull(6), row.DayOrNull(7), row.Flag(8));
}
