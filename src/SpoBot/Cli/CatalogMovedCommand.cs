using System.CommandLine;
using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;

namespace SpoBot.Cli;

/// <summary>«catalog moved»: which due dates move when a year's official calendar takes the place of the one in use.</summary>
internal static class CatalogMovedCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("files") { HelpName = "ФАЙЛ…", Description = "Каталоги документов; папка – все её файлы *.yaml.", Arity = ArgumentArity.OneOrMore };
        var year = DayOption.Years("--year", "Год, чей официальный календарь сравнить с предварительным.");
        var fresh = new Option<string?>("--calendar") { HelpName = "ФАЙЛ", Description = "Новый календарь года: сравнить с тем, что есть сейчас." };
        var verb = new Verb(
            "moved",
            "Показывает, какие дни и сроки сдвинулись, когда вышел официальный календарь года.",
            "spobot catalog moved seeds/kirov-2024.yaml --year 2024",
            "spobot catalog moved seeds --calendar 2027.yaml")
        {
            files, year, fresh,
        };
        verb.SetAction(parsed =>
        {
            var official = Surroundings.Calendar();
            var (number, before, after) = (parsed.GetValue(year) ?? [], parsed.GetValue(fresh)) switch
            {
                ([var one], null) => (one, Without(official, one), official),
                ([], { } path) => With(official, path),
                _ => throw new UsageException("Укажите что-то одно: --year ГОД или --calendar ФАЙЛ."),
            };
            if (!after.IsOfficial(number))
                throw new VerbException(ExitCode.No, $"Официального календаря на {number} год нет: положите его в seeds/calendar/{number}.yaml или укажите --calendar ФАЙЛ.");
            Console.Out.Write(CatalogMovedText.Write(CatalogInput.Sound(CatalogInput.Files(parsed.GetRequiredValue(files)), after), number, before, after));
            return ExitCode.Done;
        });
        return verb;
    }

    private static WorkingCalendar Without(WorkingCalendar calendar, int year) => new(calendar.OfficialYears.Where(official => official.Year != year));

    private static (int Year, WorkingCalendar Before, WorkingCalendar After) With(WorkingCalendar calendar, string path)
    {
        var loaded = CalendarFile.Load(path);
        if (loaded.Value is not { } year)
            throw CatalogInput.Faulty(loaded.Faults);
        return (year.Year, calendar, new WorkingCalendar(calendar.OfficialYears.Where(official => official.Year != year.Year).Append(year)));
    }
}
