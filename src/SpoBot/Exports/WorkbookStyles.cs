using System.Xml;

namespace SpoBot.Exports;

/// <summary>The few looks a cell can have, by their place in the list.</summary>
internal static class WorkbookStyles
{
    internal const int Plain = 0;
    internal const int Heading = 1;
    internal const int Text = 2;
    internal const int Quoted = 3;
    internal const int Day = 4;
    internal const int Moment = 5;

    private const string Sheet = $"""
        <styleSheet xmlns="{Workbook.Main}">
          <numFmts count="2">
            <numFmt numFmtId="164" formatCode="dd.mm.yyyy"/>
            <numFmt numFmtId="165" formatCode="dd.mm.yyyy hh:mm"/>
          </numFmts>
          <fonts count="2">
            <font><sz val="11"/><name val="Calibri"/></font>
            <font><b/><sz val="11"/><name val="Calibri"/></font>
          </fonts>
          <fills count="2">
            <fill><patternFill patternType="none"/></fill>
            <fill><patternFill patternType="gray125"/></fill>
          </fills>
          <borders count="1"><border/></borders>
          <cellStyleXfs count="1"><xf/></cellStyleXfs>
          <cellXfs count="6">
            <xf applyAlignment="1"><alignment vertical="top"/></xf>
            <xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>
            <xf numFmtId="165" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>
          </cellXfs>
        </styleSheet>
        """;

    internal static void Write(XmlWriter xml) => xml.WriteRaw(Sheet);
}
