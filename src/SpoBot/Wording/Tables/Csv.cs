using System.Globalization;
using System.Text;

namespace SpoBot.Wording.Tables;

/// <summary>A table as spreadsheets here read it: UTF-8 with a mark, semicolons, dates and decimals as Russians write them.</summary>
internal static class Csv
{
    private const char Between = ';';

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    internal static byte[] Of(Table table)
    {
        var text = new StringBuilder();
        Line(text, table.Columns.Select(column => (object?)column.Title));
        foreach (var row in table.Rows)
            Line(text, row);
        return [.. Mark, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<object?> cells) =>
        text.AppendJoin(Between, cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? cell) => cell switch
    {
        null => "",
        string typed => Quoted(Formulas.Disarm(Typed.Clean(typed))),
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        DateOnly day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot hold {cell.GetType().Name}", nameof(cell)),
    };

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny([Between, '"', '\n', ',', '\t']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
