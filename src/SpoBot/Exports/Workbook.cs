using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpoBot.Wording;
using SpoBot.Wording.Tables;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using Table = SpoBot.Wording.Tables.Table;

namespace SpoBot.Exports;

/// <summary>Tables as sheets of an .xlsx: a frozen heading with filters, widths, real numbers and dates. Written row by row, so that length costs no memory.</summary>
internal static class Workbook
{
    /// <summary>A cell's limit in the format.</summary>
    private const int LongestText = 32_000;

    private static readonly DateTime Epoch = new(1899, 12, 30);

    internal static byte[] Of(IReadOnlyList<Table> tables)
    {
        using var bytes = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            WorkbookStyles.Write(book.AddNewPart<WorkbookStylesPart>());
            var sheets = new Sheets();
            var names = new DefinedNames();
            for (var i = 0; i < tables.Count; i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                Write(part, tables[i], isFirst: i == 0);
                sheets.Append(new Sheet { Name = tables[i].Name, SheetId = (uint)(i + 1), Id = book.GetIdOfPart(part) });
                names.Append(new DefinedName($"'{tables[i].Name}'!{Area(tables[i], absolute: true)}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)i, Hidden = true });
            }

            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(sheets, names);
            book.Workbook.Save();
        }

        return bytes.ToArray();
    }

    private static void Write(WorksheetPart part, Table table, bool isFirst)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
            TabSelected = isFirst,
        }));
        xml.WriteElement(new Columns(table.Columns.Select((column, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = column.Width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
        Row(xml, 1, table.Columns.Select(column => (object?)column.Title), WorkbookStyles.Heading);
        for (var i = 0; i < table.Rows.Count; i++)
            Row(xml, (uint)(i + 2), table.Rows[i], null);
        xml.WriteEndElement();
        xml.WriteElement(new AutoFilter { Reference = Area(table, absolute: false) });
        xml.WriteEndElement();
    }

    private static void Row(OpenXmlWriter xml, uint number, IEnumerable<object?> cells, uint? style)
    {
        xml.WriteStartElement(new Row { RowIndex = number });
        var column = 0;
        foreach (var value in cells)
        {
            column++;
            if (value is null or "")
                continue;
            var cell = CellOf(value);
            cell.CellReference = Letters(column) + number.ToString(CultureInfo.InvariantCulture);
            if (style is { } given)
                cell.StyleIndex = given;
            xml.WriteElement(cell);
        }

        xml.WriteEndElement();
    }

    private static Cell CellOf(object value) => value switch
    {
        string text => new Cell(new InlineString(new Text(Typed.Cut(Typed.Clean(text), LongestText)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            // The sign by which a spreadsheet itself remembers that «=1+1» was meant as a text.
            StyleIndex = Formulas.IsOne(text) ? WorkbookStyles.Quoted : WorkbookStyles.Text,
        },
        int number => Number(number.ToString(CultureInfo.InvariantCulture), WorkbookStyles.Plain),
        decimal number => Number(number.ToString(CultureInfo.InvariantCulture), WorkbookStyles.Plain),
        DateOnly day => Number(Serial(day.ToDateTime(TimeOnly.MinValue)), WorkbookStyles.Day),
        DateTime moment => Number(Serial(moment), WorkbookStyles.Moment),
        _ => throw new ArgumentException($"A cell cannot hold {value.GetType().Name}", nameof(value)),
    };

    private static Cell Number(string text, uint style) => new(new CellValue(text)) { StyleIndex = style };

    private static string Serial(DateTime moment) => (moment - Epoch).TotalDays.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Area(Table table, bool absolute)
    {
        var sign = absolute ? "$" : "";
        return $"{sign}A{sign}1:{sign}{Letters(table.Columns.Count)}{sign}{table.Rows.Count + 1}";
    }

    private static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
