namespace SpoBot.Wording.Tables;

/// <summary>Rows under headings, for a file that people open in a spreadsheet.</summary>
/// <param name="Name">The sheet's name in a workbook, at most 31 letters.</param>
/// <param name="Rows">A cell is null, a text, a whole number, a decimal, a day, or a moment of local time.</param>
internal sealed record Table(string Name, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <param name="Width">In letters, as spreadsheets measure it.</param>
internal sealed record Column(string Title, int Width);
