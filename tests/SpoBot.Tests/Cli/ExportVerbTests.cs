using System.Diagnostics;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpoBot.Domain.Duties;
using SpoBot.Tests.Catalogs;
using SpoBot.Tests.Ledger;

namespace SpoBot.Tests.Cli;

/// <summary>The verb as an administrator meets it, mostly while the bot is at work.</summary>
public sealed class ExportVerbTests
{
    private static readonly string[] Year = ["--from", "2024-01-01", "--to", "2024-12-31"];

    [Fact]
    public async Task A_workbook_is_written_while_the_bot_holds_the_file()
    {
        await using var town = await Town.Found();
        await town.Do(town.Anna, new DutyCommand.Report(Town.Key("1.1", "aviation", "31.01.2024"), Town.Said("Готово")));
        using var folder = new TemporaryFolder();
        var path = Path.Combine($"{folder}", "sroki.xlsx");

        var (code, output, error) = await Run(town.DataFile, ["--out", path, .. Year]);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal($"{path}: Выгрузка, 2024 год: 6 сроков, 2 организации.\n", output);
        using var book = SpreadsheetDocument.Open(path, isEditable: false);
        Assert.Equal(["Поручения", "Сроки", "Дисциплина", "Уведомления"], book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public async Task One_table_of_one_addressee_is_printed_as_csv()
    {
        await using var town = await Town.Found();

        var (code, output, _) = await Run(town.DataFile, ["--report-to", "ЦОПП", .. Year]);

        Assert.Equal(0, code);
        var lines = output.TrimStart('\uFEFF').TrimEnd().Split("\r\n");
        Assert.StartsWith("Документ;Пункт;Поручение;Организация;", lines[0], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length - 1);
        Assert.All(lines.Skip(1), line => Assert.Contains(";1.2;", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, "«x.doc» – не .xlsx и не .csv", "--out", "x.doc")]
    [InlineData(2, "--table: «всё» нет", "--table", "всё")]
    [InlineData(2, "--table – для CSV", "--out", "x.xlsx", "--table", "duties")]
    [InlineData(2, "--report-to: «неведомый» в каталоге нет", "--report-to", "неведомый")]
    [InlineData(2, "--from (2024-02-01) позже, чем --to (2024-01-01)", "--from", "2024-02-01", "--to", "2024-01-01")]
    [InlineData(4, "не записался", "--out", "/proc/nowhere/x.xlsx")]
    public async Task What_cannot_be_exported_is_said_in_one_sentence(int expected, string said, params string[] words)
    {
        await using var town = await Town.Found();

        var (code, output, error) = await Run(town.DataFile, words);

        Assert.Equal((expected, ""), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task Where_no_bot_has_ever_run_there_is_nothing_to_export_and_no_file_is_made()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine($"{folder}", "none.db");

        var (code, _, error) = await Run(path, []);

        Assert.Equal(3, code);
        Assert.StartsWith($"Файла данных {path} нет: бот здесь ещё не запускали", error, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    private static async Task<(int Code, string Output, string Error)> Run(string dataFile, string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "spobot.dll"), "export", .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["Storage__Path"] = dataFile },
        })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await error);
    }
}
