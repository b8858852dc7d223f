using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using SpoBot.Wording.Tables;
using Column = SpoBot.Wording.Tables.Column;
using Table = SpoBot.Wording.Tables.Table;
using Typed = SpoBot.Wording.Typed;
using Workbook = SpoBot.Exports.Workbook;

namespace SpoBot.Tests.Exports;

public sealed class WorkbookTests
{
    private static readonly Table Everything = new(
        "Сроки",
        [new Column("Текст", 40), new Column("Целое", 10), new Column("Дробное", 10), new Column("День", 12), new Column("Момент", 17), new Column("Пусто", 5)],
        [
            ["Отчёт <с> & «кавычками»\nи второй строкой \u0000\u0007", 12, 12.5m, new DateOnly(2024, 1, 31), new DateTime(2024, 1, 31, 9, 15, 0), null],
            ["=HYPERLINK(\"http://evil\")", -3, -0.25m, new DateOnly(1900, 3, 1), new DateTime(2024, 12, 31, 23, 59, 0), null],
        ]);

    [Fact]
    public void A_workbook_is_valid_to_the_letter_of_the_format()
    {
        using var file = Open(Workbook.Of([Everything, Everything with { Name = "Дисциплина", Rows = [] }]));
        var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}");
        Assert.Empty(faults);
        Assert.Equal(["Сроки", "Дисциплина"], file.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public void Numbers_and_dates_are_numbers_and_dates_and_widths_are_as_asked()
    {
        using var file = Open(Workbook.Of([Everything]));
        var cells = Sheet(file).Descendants<Row>().ElementAt(1).Elements<Cell>().ToList();

        Assert.Equal(["A2", "B2", "C2", "D2", "E2"], cells.Select(cell => cell.CellReference!.Value));
        Assert.Equal("Отчёт <с> & «кавычками»\nи второй строкой ", cells[0].InnerText);
        Assert.Equal(["12", "12.5", "45322", "45322.385417"], cells.Skip(1).Select(cell => cell.CellValue!.Text));
        Assert.All(cells.Skip(1), cell => Assert.Null(cell.DataType));
        Assert.Equal(["dd.mm.yyyy", "dd.mm.yyyy hh:mm"], cells.Skip(3).Select(cell => FormatOf(file, cell)));
        Assert.Equal([40, 10, 10, 12, 17, 5], Sheet(file).Descendants<DocumentFormat.OpenXml.Spreadsheet.Column>().Select(column => column.Width!.Value));
        Assert.Equal("A1:F3", Sheet(file).GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.Equal(PaneStateValues.Frozen, Sheet(file).Descendants<Pane>().Single().State!.Value);
    }

    [Fact]
    public void What_looks_like_a_formula_stays_a_text_and_is_marked_as_one()
    {
        using var file = Open(Workbook.Of([Everything]));
        var cell = Sheet(file).Descendants<Row>().ElementAt(2).Elements<Cell>().First();

        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Null(cell.CellFormula);
        Assert.True(LookOf(file, cell).QuotePrefix!.Value);
    }

    [Fact]
    public void Whatever_people_type_comes_back_out_of_a_workbook()
    {
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>>(),
            typed =>
            {
                var text = "ё" + typed.Get + "\ud83d";
                using var file = Open(Workbook.Of([new Table("Лист", [new Column("Текст", 10)], [[text]])]));
                return Sheet(file).Descendants<Cell>().Last().InnerText == Typed.Clean(text).ReplaceLineEndings("\n");
            }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+7 912 345", "'+7 912 345")]
    [InlineData("-5 групп", "'-5 групп")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\t=1+1", "' =1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("Группа А; 25 чел.", "\"Группа А; 25 чел.\"")]
    [InlineData("«Да» \"нет\"", "\"«Да» \"\"нет\"\"\"")]
    [InlineData("две\nстроки", "\"две\nстроки\"")]
    [InlineData("итого 5 - 3", "итого 5 - 3")]
    public void A_csv_cell_runs_nothing_and_breaks_no_row(string typed, string written)
    {
        var csv = Csv.Of(new Table("", [new Column("Отчёт", 10), new Column("Число", 5)], [[typed, 12.5m]]));
        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        Assert.Equal($"Отчёт;Число\r\n{written};12,5\r\n", Encoding.UTF8.GetString(csv[3..]));
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument file) =>
        ((WorksheetPart)file.WorkbookPart!.GetPartById(file.WorkbookPart.Workbook.Sheets!.Elements<Sheet>().First().Id!)).Worksheet;

    private static CellFormat LookOf(SpreadsheetDocument file, Cell cell) =>
        file.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static string FormatOf(SpreadsheetDocument file, Cell cell) =>
        file.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>()
            .Single(format => format.NumberFormatId! == LookOf(file, cell).NumberFormatId!).FormatCode!.Value!;
}
