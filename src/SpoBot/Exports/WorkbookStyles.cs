using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SpoBot.Exports;

/// <summary>The few looks a cell can have, by their place in the list.</summary>
internal static class WorkbookStyles
{
    internal const uint Plain = 0;
    internal const uint Heading = 1;
    internal const uint Text = 2;
    internal const uint Quoted = 3;
    internal const uint Day = 4;
    internal const uint Moment = 5;

    private const uint DayFormat = 164;
    private const uint MomentFormat = 165;

    internal static void Write(WorkbookStylesPart part)
    {
        part.Stylesheet = new Stylesheet(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd.mm.yyyy" },
                new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "dd.mm.yyyy hh:mm" }),
            new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat { Alignment = Top(), ApplyAlignment = true },
                new CellFormat { FontId = 1, ApplyFont = true, Alignment = Wrapped(), ApplyAlignment = true },
                new CellFormat { Alignment = Wrapped(), ApplyAlignment = true },
                new CellFormat { Alignment = Wrapped(), ApplyAlignment = true, QuotePrefix = true },
                new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true, Alignment = Top(), ApplyAlignment = true },
                new CellFormat { NumberFormatId = MomentFormat, ApplyNumberFormat = true, Alignment = Top(), ApplyAlignment = true }));
        part.Stylesheet.Save();
    }

    private static Alignment Wrapped() => new() { Vertical = VerticalAlignmentValues.Top, WrapText = true };

    private static Alignment Top() => new() { Vertical = VerticalAlignmentValues.Top };
}
