using System.CommandLine;
using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;
using SpoBot.Wording;

namespace SpoBot.Cli;

/// <summary>«catalog check»: every fault of every file, with its place and the way to mend it.</summary>
internal static class CatalogCheckCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("files")
        {
            HelpName = "ФАЙЛ…",
            Description = "Каталоги, рабочие календари или регламенты; папка – все её файлы *.yaml.",
            Arity = ArgumentArity.OneOrMore,
        };
        var verb = new Verb(
            "check",
            "Проверяет файлы и перечисляет все ошибки сразу: файл:строка:столбец и что исправить. Код ответа 1, если ошибки есть.",
            "spobot catalog check seeds/kirov-2024.yaml",
            "spobot catalog check seeds",
            "spobot catalog check seeds/calendar/2026.yaml")
        {
            files,
        };
        verb.SetAction(parsed => Answer(CatalogInput.Files(parsed.GetRequiredValue(files)), Surroundings.Calendar(), Console.Out));
        return verb;
    }

    internal static int Answer(IReadOnlyList<string> files, WorkingCalendar calendar, TextWriter output)
    {
        var looked = files.Select(path => AnyFile.Look(path, calendar)).ToArray();
        Fault[] faults = [.. looked.SelectMany(file => file.Faults), .. CatalogSet.Conflicts([.. looked.Where(f => f.Catalog is not null).Select(f => (f.Path, f.Catalog!))])];
        foreach (var fault in faults)
            output.WriteLine(fault);
        foreach (var file in looked.Where(file => file.Faults.Count == 0))
            output.WriteLine($"{file.Path}: ошибок нет. {Summary(file, calendar)}");
        if (faults.Length > 0)
            output.WriteLine($"Итого: {Plurals.Of(faults.Length, "ошибка", "ошибки", "ошибок")}.");
        return faults.Length > 0 ? ExitCode.No : ExitCode.Done;
    }

    private static string Summary(AnyFile file, WorkingCalendar calendar) => file switch
    {
        { Catalog: { } catalog } => Summary(catalog, calendar),
        { Year: { } year } => $"{year.Year} год: {Plurals.WorkingDays(new WorkingCalendar([year]).WorkingDaysIn(year.Year))}.",
        _ => "Регламент.",
    };

    private static string Summary(Catalog catalog, WorkingCalendar calendar)
    {
        if (catalog.Obligations.Count == 0)
            return "Документ без поручений.";
        var questions = catalog.Obligations.Count(o => o.Reading.Kind == DeadlineKind.Unclear);
        var doubtful = catalog.Obligations.Count(o => o.Reading.Doubts.Count + o.Doubts.Count > 0);
        var horizon = new ReadingContext(catalog.Document.Date, catalog.Document.PlanYears, catalog.Rulebook.Reading).Horizon;
        var provisional = calendar.ProvisionalYears(horizon.From, horizon.To);
        var asked = questions + doubtful == 0 ? "" : $" Неясных сроков: {questions}, с сомнениями: {doubtful} (подробно: spobot catalog show).";
        var assumed = provisional.Count == 0 ? "" : $" Календарь предварительный (выходные и постоянные праздники): {string.Join(", ", provisional)}.";
        return $"{Plurals.Items(catalog.Obligations.Count)}, {Plurals.Colleges(catalog.Organisations.Count)}.{asked}{assumed}";
    }
}
