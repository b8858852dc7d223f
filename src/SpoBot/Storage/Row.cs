using System.Data.Common;
using System.Globalization;

namespace SpoBot.Storage;

/// <summary>One row of an answer, read by column number in the house's own types.</summary>
internal readonly struct Row(DbDataReader reader)
{
    internal bool IsNull(int column) => reader.IsDBNull(column);

    internal long Long(int column) => reader.GetInt64(column);

    internal int Int(int column) => checked((int)reader.GetInt64(column));

    internal bool Flag(int column) => reader.GetInt64(column) != 0;

    internal string Text(int column) => reader.GetString(column);

    internal DateOnly Day(int column) => DateOnly.ParseExact(reader.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal TimeOnly Hour(int column) => TimeOnly.ParseExact(reader.GetString(column), "HH:mm", CultureInfo.InvariantCulture);

    internal DateTimeOffset Moment(int column) => DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(column));

    internal long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    internal byte[]? BytesOrNull(int column) => IsNull(column) ? null : reader.GetFieldValue<byte[]>(column);

    internal string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    internal DateOnly? DayOrNull(int column) => IsNull(column) ? null : Day(column);

    internal TimeOnly? HourOrNull(int column) => IsNull(column) ? null : Hour(column);

    internal DateTimeOffset? MomentOrNull(int column) => IsNull(column) ? null : Moment(column);
}
