using System.Data.Common;
using System.Globalization;

namespace SpoBot.Storage;

/// <summary>
/// One long-lived connection with its prepared statements. Arguments are positional ($1, $2 …), values are bound in the house's own types.
/// Not for two threads at once: the write queue and the readers' pool see to that.
/// </summary>
internal sealed class Db(DbConnection connection, Dialect dialect, string path) : IDisposable
{
    private const int MostStatements = 400;
    private readonly Dictionary<string, DbCommand> _statements = [];

    internal Dialect Dialect => dialect;

    internal DbConnection Connection => connection;

    internal string Path => path;

    /// <summary>How many rows were changed.</summary>
    internal int Execute(string sql, params ReadOnlySpan<object?> arguments)
    {
        var command = Bind(sql, arguments);
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (DbException e) when (dialect.Explain(e, path) is { } fault)
        {
            throw fault;
        }
    }

    internal List<T> Query<T>(string sql, Func<Row, T> map, params ReadOnlySpan<object?> arguments)
    {
        var command = Bind(sql, arguments);
        try
        {
            using var reader = command.ExecuteReader();
            var row = new Row(reader);
            var all = new List<T>();
            while (reader.Read()) all.Add(map(row));
            return all;
        }
        catch (DbException e) when (dialect.Explain(e, path) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>The first row, or default when there is none.</summary>
    internal T? First<T>(string sql, Func<Row, T> map, params ReadOnlySpan<object?> arguments)
    {
        var command = Bind(sql, arguments);
        try
        {
            using var reader = command.ExecuteReader();
            return reader.Read() ? map(new Row(reader)) : default;
        }
        catch (DbException e) when (dialect.Explain(e, path) is { } fault)
        {
            throw fault;
        }
    }

    internal long Number(string sql, params ReadOnlySpan<object?> arguments) => First(sql, static row => row.LongOrNull(0) ?? 0, arguments);

    internal bool HasLostTransaction => dialect.HasLostTransaction(connection);

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private DbCommand Bind(string sql, ReadOnlySpan<object?> arguments)
    {
        if (!_statements.TryGetValue(sql, out var command))
        {
            if (_statements.Count >= MostStatements) Forget();
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= arguments.Length; i++) command.Parameters.Add(dialect.Parameter(command, i));
            _statements.Add(sql, command);
        }

        for (var i = 0; i < arguments.Length; i++) command.Parameters[i].Value = Plain(arguments[i]);
        return command;
    }

    // U+0000 inside a text ends it for SQLite's length() and is an error for PostgreSQL: it stops here, at the border.
    private static object Plain(object? value) => value switch
    {
        null => DBNull.Value,
        string text => text.Contains('\0') ? text.Replace("\0", "") : text,
        DateTimeOffset moment => moment.ToUnixTimeMilliseconds(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly hour => hour.ToString("HH:mm", CultureInfo.InvariantCulture),
        bool flag => flag ? 1L : 0L,
        int or long or byte[] => value,
        _ => throw new ArgumentException($"A value of {value.GetType().Name} has no place in the store"),
    };

    private void Forget()
    {
        foreach (var command in _statements.Values) command.Dispose();
        _statements.Clear();
    }
}
