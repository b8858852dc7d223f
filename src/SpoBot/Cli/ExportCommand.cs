using System.CommandLine;
using SpoBot.Domain.Exports;
using SpoBot.Exports;
using SpoBot.Storage;

namespace SpoBot.Cli;

/// <summary>«export»: what the register knows, as a workbook or a CSV. It may be asked for while the bot is running.</summary>
internal static class ExportCommand
{
    internal static Command Build()
    {
        var file = new Option<string?>("--out") { HelpName = "ФАЙЛ", Description = "Куда записать: .xlsx – книга со всем, .csv – одна таблица. Без него таблица CSV печатается." };
        var table = new Option<string?>("--table") { HelpName = "ЧТО", Description = "Таблица для CSV: duties – сроки (так без этого), discipline – дисциплина, notices – уведомления, register – поручения." };
        var from = DayOption.Day("--from", "Первый день сроков. Без него – начало этого года.");
        var to = DayOption.Day("--to", "Последний день сроков, включительно. Без него – конец этого года.");
        var scope = new Option<string?>("--report-to") { HelpName = "АДРЕСАТ", Description = "Только то, о чём отчитываются этой организации: название, его часть или короткое имя из каталога." };
        var verb = new Verb(
            "export",
            "Выгрузка: поручения, сроки со всеми состояниями, дисциплина по кварталам, кто и когда извещён. Бот при этом может работать.",
            "spobot export --out sroki.xlsx",
            "spobot export --out disciplina.csv --table discipline --from 2024-01-01 --to 2024-03-31",
            "spobot export --table notices --report-to ЦОПП > уведомления.csv");
        foreach (var option in (Option[])[file, table, from, to, scope])
            verb.Add(option);
        verb.SetAction((parsed, _) => Surroundings.WithStore(() =>
            Task.FromResult(Write(parsed.GetValue(file), parsed.GetValue(table), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(scope)))));
        return verb;
    }

    private static int Write(string? file, string? table, DateOnly? from, DateOnly? to, string? reportTo)
    {
        var form = FormOf(file, table);
        var settings = Surroundings.Settings();
        var path = settings.Storage.Path;
        if (!File.Exists(path)) throw Surroundings.NoData(path);

        var clock = Surroundings.Clock(settings);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), settings.Region.TimeZone).DateTime);
        var order = new ExportOrder(form, from ?? new DateOnly((to ?? today).Year, 1, 1), to ?? new DateOnly((from ?? today).Year, 12, 31));
        if (order.From > order.To) throw new UsageException($"--from ({order.From:yyyy-MM-dd}) позже, чем --to ({order.To:yyyy-MM-dd}): поменяйте их местами.");

        var calendar = Surroundings.Calendar();
        var made = Store.ReadBeside(path, clock, session => new ExportMaker(
            session.Register, session.Files, session.Now, settings.Region.TimeZone, calendar, ScopeOf(session, reportTo)).Make(order));
        if (file is null)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(made.Bytes);
            return ExitCode.Done;
        }

        Save(file, made.Bytes);
        Console.Out.WriteLine($"{file}: {made.Caption}");
        return ExitCode.Done;
    }

    private static ExportForm FormOf(string? file, string? table)
    {
        var kind = Path.GetExtension(file ?? ".csv").ToLowerInvariant();
        return (kind, table) switch
        {
            (".xlsx", null) => ExportForm.Workbook,
            (".xlsx", _) => throw new UsageException("--table – для CSV: в книге .xlsx и так все таблицы."),
            (".csv", null or "duties") => ExportForm.DutiesCsv,
            (".csv", "discipline") => ExportForm.DisciplineCsv,
            (".csv", "notices") => ExportForm.NoticesCsv,
            (".csv", "register") => ExportForm.RegisterCsv,
            (".csv", _) => throw new UsageException($"--table: «{table}» нет; есть duties, discipline, notices, register."),
            _ => throw new UsageException($"--out: «{file}» – не .xlsx и не .csv."),
        };
    }

    private static string? ScopeOf(ReadSession session, string? typed) => typed is null ? null : WhoIs.One(session.Register.Now.Organisations, typed, "--report-to").Id;

    private static void Save(string file, byte[] bytes)
    {
        try
        {
            File.WriteAllBytes(file, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new VerbException(ExitCode.World, $"Файл {file} не записался: {e.Message}");
        }
    }
}
