using System.IO.Compression;
using System.Xml;
using SpoBot.Wording.Tables;

namespace SpoBot.Exports;

/// <summary>Tables as sheets of an .xlsx: a zip of parts that name each other. Why it is written by hand: docs/decisions/011.</summary>
internal static class Workbook
{
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Kinds = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The earliest moment a zip can name: the same tables make the same bytes.</summary>
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Plain = new() { NewLineHandling = NewLineHandling.None };

    internal static byte[] Of(IReadOnlyList<Table> tables)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", xml => WriteKinds(xml, tables.Count));
            Part(zip, "_rels/.rels", xml => WriteLinks(xml, [("book", "officeDocument", "xl/workbook.xml")]));
            Part(zip, "xl/workbook.xml", xml => WriteBook(xml, tables));
            Part(zip, "xl/_rels/workbook.xml.rels", xml => WriteLinks(
                xml, [.. tables.Select((_, i) => (SheetId(i), "worksheet", $"worksheets/{SheetId(i)}.xml")), ("styles", "styles", "styles.xml")]));
            Part(zip, "xl/styles.xml", WorkbookStyles.Write);
            for (var i = 0; i < tables.Count; i++)
                Part(zip, $"xl/worksheets/{SheetId(i)}.xml", xml => new WorkbookSheet(xml).Write(tables[i], isFirst: i == 0));
        }

        return bytes.ToArray();
    }

    private static string SheetId(int index) => $"sheet{index + 1}";

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Undated;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, Plain);
        write(xml);
    }

    private static void WriteKinds(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Kinds);
        xml.Element("Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        xml.Element("Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Kind + "sheet.main+xml"));
        xml.Element("Override", ("PartName", "/xl/styles.xml"), ("ContentType", Kind + "styles+xml"));
        for (var i = 0; i < sheets; i++)
            xml.Element("Override", ("PartName", $"/xl/worksheets/{SheetId(i)}.xml"), ("ContentType", Kind + "worksheet+xml"));
        xml.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter xml, IReadOnlyList<(string Id, string Type, string Target)> links)
    {
        xml.WriteStartElement("Relationships", Links);
        foreach (var (id, type, target) in links)
            xml.Element("Relationship", ("Id", id), ("Type", $"{Relation}/{type}"), ("Target", target));
        xml.WriteEndElement();
    }

    private static void WriteBook(XmlWriter xml, IReadOnlyList<Table> tables)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < tables.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", tables[i].Name);
            xml.WriteAttributeString("sheetId", XmlConvert.ToString(i + 1));
            xml.WriteAttributeString("id", Relation, SheetId(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames");
        for (var i = 0; i < tables.Count; i++)
        {
            xml.WriteStartElement("definedName");
            xml.Attributes(("name", "_xlnm._FilterDatabase"), ("localSheetId", XmlConvert.ToString(i)), ("hidden", "1"));
            xml.WriteString($"'{tables[i].Name}'!{WorkbookSheet.Area(tables[i], sign: "$")}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
