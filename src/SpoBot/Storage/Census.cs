namespace SpoBot.Storage;

/// <summary>What a data file or a copy of one holds, counted after its pages have been checked.</summary>
/// <param name="Version">The schema's version.</param>
/// <param name="Until">When something was last written down in it; null when it is empty.</param>
internal sealed record Census(
    int Version, long Documents, long Obligations, long Colleges, long People, long Duties, long Reports, long Letters, long Entries, DateTimeOffset? Until)
{
    /// <summary>Throws <see cref="StoreException"/> when the file is no data of this program, is damaged, or is a newer version's.</summary>
    internal static Census Of(string path)
    {
        if (!File.Exists(path)) throw StoreException.NotThere(path);
        using var db = SqliteFile.OpenBeside(path);
        var version = SchemaUpgrade.VersionOf(db);
        if (version > SchemaUpgrade.Latest) throw StoreException.Newer(path, version, SchemaUpgrade.Latest);
        if (SqliteFile.QuickCheck(db) is var found and not "ok") throw StoreException.Damaged(path, found, Backups.Last(path));
        if (version < 1 || db.Number("select count(*) from sqlite_master where name in ('duty', 'fact', 'journal')") < 3) throw StoreException.NotOurs(path);
        if (db.Number("select count(*) from pragma_foreign_key_check") is > 0 and var lost)
            throw StoreException.Damaged(path, $"{lost} строк ссылаются на то, чего нет", Backups.Last(path));
        return new Census(
            version,
            db.Number("select count(*) from document"),
            db.Number("select count(*) from obligation"),
            db.Number("select count(*) from college"),
            db.Number("select count(*) from person where unbound_at is null"),
            db.Number("select count(*) from duty"),
            db.Number("select count(*) from fact where kind = 'reported'"),
            db.Number("select count(*) from outbox"),
            db.Number("select count(*) from journal"),
            db.First("select max(at) from (select max(at) as at from journal union all select max(at) from fact union all select max(at) from inbox)", static row => row.MomentOrNull(0)));
    }
}
