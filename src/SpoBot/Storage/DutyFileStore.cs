using SpoBot.Domain.Discipline;
using SpoBot.Domain.Duties;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class DutyFileStore(Db db, IDutyViews views) : IDutyFiles
{
    private const string OneDuty = "d.id = $1";
    private const string SomeDuties = "d.expected between $1 and $2";

    public DutyFile? One(long id) => views.One(id) is { } view ? Files([view], OneDuty, id)[0] : null;

    public IReadOnlyList<DutyFile> Between(DateOnly from, DateOnly to, string? reportTo = null) => Files(views.Between(from, to, reportTo), SomeDuties, from, to);

    public IReadOnlyDictionary<string, IReadOnlyList<Stay>> Stays()
    {
        var changes = db.Query(
            "select about, at, what from journal where what in ('person.reachable', 'person.unreachable') order by id",
            static row => (Person: row.Text(0), At: row.Moment(1), IsReachable: row.Text(2) == "person.reachable")).ToLookup(it => it.Person, StringComparer.Ordinal);
        return db.Query(
                "select id, college, bound_at, unbound_at from person where role in ('head', 'deputy') order by id",
                static row => (Id: row.Long(0), College: row.Text(1), From: row.Moment(2), To: row.MomentOrNull(3)))
            .GroupBy(it => it.College, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<Stay>)[.. group.SelectMany(it => Split(it.From, it.To, changes[$"person/{it.Id}"].Select(change => (change.At, change.IsReachable))))],
                StringComparer.Ordinal);
    }

    private static IEnumerable<Stay> Split(DateTimeOffset from, DateTimeOffset? to, IEnumerable<(DateTimeOffset At, bool IsReachable)> changes)
    {
        var isReachable = true;
        foreach (var change in changes)
        {
            yield return new Stay(from, change.At, isReachable);
            (from, isReachable) = change;
        }

        yield return new Stay(from, to, isReachable);
    }

    private List<DutyFile> Files(IReadOnlyList<DutyView> duties, string which, params ReadOnlySpan<object?> arguments)
    {
        var made = db.Query($"select d.id, d.made_at from duty d where {which}", static row => (Id: row.Long(0), At: row.Moment(1)), arguments).ToDictionary(it => it.Id, it => it.At);
        var facts = db.Query(
            $"select f.duty, f.body, p.name from fact f join duty d on d.id = f.duty left join person p on p.id = f.by_person where {which} order by f.duty, f.number",
            static row => (Duty: row.Long(0), Fact: new Fact(FactRow.Read(row.Text(1)), row.TextOrNull(2) ?? "")),
            arguments).ToLookup(it => it.Duty, it => it.Fact);
        var notices = Notices(which, arguments).ToLookup(it => it.Duty, it => it.Notice);
        return [.. duties.Select(view => new DutyFile(view, made[view.Id], [.. facts[view.Id]], [.. notices[view.Id].OrderBy(notice => notice.QueuedAt)]))];
    }

    /// <summary>Letters name the duties they speak of; news of a duty have its number in their key.</summary>
    private IEnumerable<(long Duty, Notice Notice)> Notices(string which, ReadOnlySpan<object?> arguments)
    {
        var told = db.Query(
            $"""
            select d.id, o.key, o.campaign, o.status, o.queued_at, o.settled_at, o.reason, p.name, p.role
            from duty d
            join obligation ob on ob.no = d.obligation
            join document doc on doc.no = ob.document
            join college c on c.no = d.college
            join letter_duty ld on ld.duty = doc.id || '/' || ob.id || '/' || c.id || '/' || d.due
            join outbox o on o.id = ld.letter
            join person p on p.id = o.person
            where {which}
            """,
            static row => (Duty: row.Long(0), Notice: Read(row, row.IsNull(2) ? NoticeKind.Morning : NoticeKind.Nudge)),
            arguments);
        var news = db.Query(
            $"""
            select d.id, o.key, o.campaign, o.status, o.queued_at, o.settled_at, o.reason, p.name, p.role
            from duty d
            join outbox o on o.key >= 'news/' || d.id || '/' and o.key < 'news/' || d.id || '0'
            join person p on p.id = o.person
            where {which} and p.role in ('head', 'deputy')
            """,
            static row => (Duty: row.Long(0), Notice: Read(row, NoticeKind.News)),
            arguments);
        return told.Concat(news);
    }

    private static Notice Read(Row row, NoticeKind kind) => new(
        row.Text(7),
        StateNames.RoleOf(row.Text(8)),
        kind,
        row.Text(3) switch
        {
            "delivered" => NoticeState.Delivered,
            "refused" => NoticeState.Refused,
            "unknown" => NoticeState.Unknown,
            "expired" or "replaced" => NoticeState.Outlived,
            "cancelled" => NoticeState.TakenBack,
            _ => NoticeState.Queued,
        },
        row.Moment(4),
        row.MomentOrNull(5),
        row.TextOrNull(6));
}
