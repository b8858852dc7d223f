using System.Security.Cryptography;
using System.Text;
using SpoBot.Domain.People;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class InviteStore(Db db, IMoment moment) : IInvites
{
    private const string Columns = "select id, college, role, expires_at, used_at, revoked_at, replaces from invite ";

    public Invite Make(string token, string? college, Role role, long by, DateTimeOffset expiresAt, long? replaces) => db.First(
        """
        insert into invite (token_hash, college, role, made_at, made_by, expires_at, replaces) values ($1, $2, $3, $4, $5, $6, $7)
        returning id, college, role, expires_at, used_at, revoked_at, replaces
        """,
        Map, Hash(token), college, StateNames.Of(role), moment.Now, by, expiresAt, replaces)!;

    public Invite? Of(string token) => db.First(Columns + "where token_hash = $1", Map, Hash(token));

    public Invite? One(long id) => db.First(Columns + "where id = $1", Map, id);

    public IReadOnlyList<Invite> Open() => db.Query(
        Columns + "where used_at is null and revoked_at is null and expires_at > $1 order by id", Map, moment.Now);

    public void Use(long id, long person) => db.Execute("update invite set used_at = $2, used_by = $3 where id = $1 and used_at is null", id, moment.Now, person);

    public void Revoke(long id) => db.Execute("update invite set revoked_at = $2 where id = $1 and used_at is null and revoked_at is null", id, moment.Now);

    // The token is 128 random bits, so a plain hash cannot be searched back.
    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static readonly Func<Row, Invite> Map = static row => new Invite(
        row.Long(0), row.TextOrNull(1), StateNames.RoleOf(row.Text(2)), row.Moment(3), row.MomentOrNull(4), row.MomentOrNull(5), row.LongOrNull(6));
}
