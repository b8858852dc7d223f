using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SpoBot.Storage;

internal sealed class SqliteDialect : Dialect
{
    internal static SqliteDialect Instance { get; } = new();

    internal override string Begin => "begin immediate";

    internal override string SkipLocked => "";

    internal override DbParameter Parameter(DbCommand command, int number)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "$" + number.ToString(CultureInfo.InvariantCulture);
        return parameter;
    }

    internal override bool HasLostTransaction(DbConnection connection) =>
        raw.sqlite3_get_autocommit(((SqliteConnection)connection).Handle) != 0;

    internal override StoreException? Explain(DbException error, string path) => (error as SqliteException)?.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => StoreException.InUse(path),
        raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN when Disk.IsFull(path) => StoreException.Full(path, error),
        raw.SQLITE_FULL => StoreException.Full(path, error),
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => StoreException.NotWritable(path, error),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => StoreException.Damaged(path, error.Message, Backups.Last(path), error),
        raw.SQLITE_IOERR or raw.SQLITE_NOMEM => StoreException.Broken(path, error),
        _ => null,
    };
}
