using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SpoBot.Storage;

/// <summary>Opens connections to one SQLite file with the settings that its promises rest on.</summary>
internal static class SqliteFile
{
    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    internal static Db OpenWriter(string path)
    {
        // SQLite gives its other files the rights of this one.
        if (!File.Exists(path)) Disk.CreatePrivate(path);
        var db = Open(path, SqliteOpenMode.ReadWrite);
        try
        {
            if (db.First("pragma journal_mode = wal", row => row.Text(0)) != "wal")
                throw StoreException.NotWritable(Path.GetDirectoryName(path)!);
            db.Execute("pragma synchronous = full");
            db.Execute("pragma foreign_keys = on");
            // What is erased is erased from the file too.
            db.Execute("pragma secure_delete = on");
            db.Execute("pragma journal_size_limit = 67108864");
            if (db.Number("pragma synchronous") != 2) throw new InvalidOperationException("SQLite did not take synchronous = full");
            return db;
        }
        catch
        {
            db.Dispose();
            throw;
        }
    }

    internal static Db OpenReader(string path)
    {
        var db = Open(path, SqliteOpenMode.ReadWrite);
        db.Execute("pragma wal_autocheckpoint = 0");
        db.Execute("pragma query_only = on");
        return db;
    }

    /// <summary>For copying and checking beside a running program: it neither writes nor checkpoints.</summary>
    internal static Db OpenBeside(string path)
    {
        var db = Open(path, SqliteOpenMode.ReadWrite);
        db.Execute("pragma wal_autocheckpoint = 0");
        return db;
    }

    /// <summary>«ok», or the first thing that is wrong with the pages.</summary>
    internal static string QuickCheck(Db db) => db.First("pragma quick_check(1)", row => row.Text(0)) ?? "ok";

    private static Db Open(string path, SqliteOpenMode mode)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 5 };
        var connection = new SqliteConnection(address.ToString());
        try
        {
            connection.Open();
            return new Db(connection, SqliteDialect.Instance, path);
        }
        catch (DbException e) when (SqliteDialect.Instance.Explain(e, path) is { } fault)
        {
            connection.Dispose();
            throw fault;
        }
    }
}
