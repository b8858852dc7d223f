using System.Globalization;
using System.Xml;
using SpoBot.Wording;
using SpoBot.Wording.Tables;

namespace SpoBot.Exports;

/// <summary>One sheet: a frozen heading with filters, widths, real numbers and dates. Written row by row, so that length costs no memory.</summary>
internal sealed class WorkbookSheet(XmlWriter xml)
{
    /// <summary>A cell's limit in the format.</summary>
    private const int LongestText = 32_000;

    private static readonly DateTime Epoch = new(1899, 12, 30);

    internal void Write(Table table, bool isFirst)
    {
        xml.WriteStartElement("worksheet", Workbook.Main);
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.Attributes(("tabSelected", isFirst ? "1" : "0"), ("workbookViewId", "0"));
        xml.Element("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("cols");
        for (var i = 1; i <= table.Columns.Count; i++)
            xml.Element("col", ("min", XmlConvert.ToString(i)), ("max", XmlConvert.ToString(i)), ("width", XmlConvert.ToString(table.Columns[i - 1].Width)), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        Row(1, table.Columns.Select(column => (object?)column.Title), WorkbookStyles.Heading);
        for (var i = 0; i < table.Rows.Count; i++)
            Row(i + 2, table.Rows[i], null);
        xml.WriteEndElement();
        xml.Element("autoFilter", ("ref", Area(table)));
        xml.WriteEndElement();
    }

    /// <param name="sign">«$» for an area that stays where it is.</param>
    internal static string Area(Table table, string sign = "") => $"{sign}A{sign}1:{sign}{Letters(table.Columns.Count)}{sign}{table.Rows.Count + 1}";

    private void Row(int number, IEnumerable<object?> cells, int? style)
    {
        var row = XmlConvert.ToString(number);
        xml.WriteStartElement("row");
        xml.Attributes(("r", row));
        var column = 0;
        foreach (var value in cells)
        {
            column++;
            if (value is not (null or ""))
                Cell(Letters(column) + row, value, style);
        }

        xml.WriteEndElement();
    }

    private void Cell(string place, object value, int? style)
    {
        switch (value)
        {
            case string text:
                // Quoted is the sign by which a spreadsheet itself remembers that «=1+1» was meant as a text.
                Text(place, text, style ?? (Formulas.IsOne(text) ? WorkbookStyles.Quoted : WorkbookStyles.Text));
                break;
            case int or decimal:
                Number(place, Convert.ToString(value, CultureInfo.InvariantCulture)!, style ?? WorkbookStyles.Plain);
                break;
            case DateOnly day:
                Number(place, Serial(day.ToDateTime(TimeOnly.MinValue)), style ?? WorkbookStyles.Day);
                break;
            case DateTime moment:
                Number(place, Serial(moment), style ?? WorkbookStyles.Moment);
                break;
            default:
                throw new ArgumentException($"A cell cannot hold {value.GetType().Name}", nameof(value));
        }
    }

    private void Text(string place, string text, int style)
    {
        xml.WriteStartElement("c");
        xml.Attributes(("r", place), ("s", XmlConvert.ToString(style)), ("t", "inlineStr"));
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Typed.Cut(Typed.Clean(text), LongestText));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Number(string place, string number, int style)
    {
        xml.WriteStartElement("c");
        xml.Attributes(("r", place), ("s", XmlConvert.ToString(style)));
        xml.WriteElementString("v", number);
        xml.WriteEndElement();
    }

    private static string Serial(DateTime moment) => (moment - Epoch).TotalDays.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
