using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SpoBot.Acceptance.CoordinatorsDay.Quarter;

/// <summary>A sheet of a workbook as its reader sees it: each row by the titles of its columns.</summary>
internal static class Rows
{
    internal static IReadOnlyList<Dictionary<string, string>> Of(byte[] workbook, string sheet)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var book = file.WorkbookPart!;
        var id = book.Workbook.Sheets!.Elements<Sheet>().Single(it => it.Name == sheet).Id!;
        var rows = ((WorksheetPart)book.GetPartById(id!)).Worksheet.Descendants<Row>().Select(Cells).ToList();
        return [.. rows.Skip(1).Select(row => rows[0].ToDictionary(title => title.Value, title => row.GetValueOrDefault(title.Key, "")))];
    }

    internal static DateOnly? Day(this Dictionary<string, string> row, string title) =>
        row[title] is { Length: > 0 } serial ? DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(serial, CultureInfo.InvariantCulture))) : null;

    private static Dictionary<string, string> Cells(Row row) =>
        row.Elements<Cell>().ToDictionary(cell => cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()), cell => cell.CellValue?.Text ?? cell.InnerText);
}
