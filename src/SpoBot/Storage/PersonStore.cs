using SpoBot.Domain.People;
using SpoBot.Ledger.Stores;

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

    public void MoveChat(long from, long to) => ChatMove.Carry(db, from, to);

    public void Erase(long id, string calledFromNowOn)
    {
        db.Execute("delete from talk where chat = (select chat from person where id = $1)", id);
        db.Execute("delete from outbox where person = $1", id);
        // Letters to others speak of them by name.
        if (NameOf(id) is { Length: > 0 } name)
            db.Execute("update outbox set content = replace(content, $1, $2) where content <> replace(content, $1, $2)", name, calledFromNowOn);
        db.Execute(
            """
            update person set chat = -id, name = $2, folded = $3, morning = null, away_until = null, unreachable_why = case when reachable = 1 then null else '' end,
                unbound_at = coalesce(unbound_at, $4), erased_at = $4
            where id = $1
            """,
            id, calledFromNowOn, Folding.Fold(calledFromNowOn), moment.Now);
    }

    private static readonly Func<Row, Person> Map = static row => new Person(
        row.Long(0), row.Long(1), row.Text(2), StateNames.RoleOf(row.Text(3)), row.TextOrNull(4), row.Flag(5), row.HourOrNull(6), row.DayOrNull(7), row.Flag(8));
}
