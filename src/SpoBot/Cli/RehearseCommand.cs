using System.CommandLine;
using SpoBot.Catalogs;
using SpoBot.Cli.Rehearsal;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Storage;

namespace SpoBot.Cli;

/// <summary>«rehearse»: every letter that would go out, before anybody has received one.</summary>
internal static class RehearseCommand
{
    /// <summary>Years to look back and ahead, so that a slip of the finger does not print for an hour.</summary>
    private const int MostYears = 20;

    public static Command Build()
    {
        var catalogs = new Option<string[]>("--catalog") { HelpName = "ФАЙЛ", Description = "Каталог (YAML); можно указать несколько раз.", Required = true, Arity = ArgumentArity.OneOrMore };
        var from = DayOption.Day("--from", "Первый день репетиции. Без него – начало планового года.");
        var to = DayOption.Day("--to", "Последний день, включительно. Без него – конец планового года.");
        var college = new Option<string?>("--college") { HelpName = "ИМЯ", Description = "Только письма одной организации: идентификатор, название или его часть." };
        var silent = new Option<bool>("--silent") { Description = "Никто не отчитывается: худший год. Без этого руководители отчитываются в день срока, а координаторы принимают на следующий рабочий день." };
        var load = new Option<bool>("--load") { Description = "Вместо писем – нагрузка по дням, поручения без напоминаний, организации без писем." };
        var people = new Option<bool>("--people") { Description = "К --load: кто ещё не подключён, по файлу данных бота (бот в это время остановлен)." };
        var json = new Option<bool>("--json") { Description = "Ответ для программ: одно письмо – один объект JSON в строке. stage: T-3 – за три рабочих дня, T-0 – в день срока, T+1 – первый день просрочки." };
        var verb = new Verb(
            "rehearse",
            "Репетиция: все письма, которые ушли бы за эти дни, тем же планировщиком, что и у бота. Ничего не отправляется и не сохраняется. "
            + "У каждой организации-исполнителя один руководитель, у каждого адресата отчётов один координатор.",
            "spobot rehearse --catalog seeds/kirov-2024.yaml --from 2024-01-01 --to 2024-12-31 --college авиационный",
            "spobot rehearse --catalog seeds/kirov-2024.yaml --load",
            "spobot rehearse --catalog seeds/kirov-2024.yaml --from 2024-02-01 --to 2024-02-29 --silent",
            "spobot rehearse --catalog seeds/kirov-2024.yaml --json > письма.jsonl");
        foreach (var option in (Option[])[catalogs, from, to, college, silent, load, people, json])
            verb.Add(option);
        verb.SetAction((parsed, _) => Surroundings.WithStore(() => Rehearse(
            parsed.GetRequiredValue(catalogs),
            parsed.GetValue(from),
            parsed.GetValue(to),
            parsed.GetValue(college),
            parsed.GetValue(silent) ? Behaviour.Silent : Behaviour.Diligent,
            parsed.GetValue(load),
            parsed.GetValue(people),
            parsed.GetValue(json))));
        return verb;
    }

    private static async Task<int> Rehearse(string[] files, DateOnly? from, DateOnly? to, string? name, Behaviour behaviour, bool load, bool people, bool json)
    {
        if (load && json) throw new UsageException("--load и --json вместе не работают: выберите одно.");
        if (people && !load) throw new UsageException("--people дополняет --load: задайте и его.");

        var calendar = Surroundings.Calendar();
        var registry = new Registry(CatalogInput.Sound(files, calendar));
        var (first, last) = Horizon(registry, from, to);
        var only = name is null ? null : WhoIs.One(registry.Organisations, name);
        var rehearsal = new Rehearsal.Rehearsal(registry, calendar, ReminderSettings.Default, new TimeOnly(9, 0), first, last, behaviour);
        var letters = rehearsal.Letters().Where(letter => only is null || letter.To.Id == only.Id);
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            RehearsalJson.Write(output, letters);
        }
        else if (load)
        {
            LoadReport.Write(Console.Out, rehearsal, registry, [.. letters], people ? await Connected() : null);
        }
        else
        {
            RehearsalText.Write(Console.Out, letters);
        }

        return ExitCode.Done;
    }

    /// <summary>Who is bound in the bot's own data file.</summary>
    private static async Task<IReadOnlyList<Person>> Connected()
    {
        var path = Surroundings.Settings().Storage.Path;
        if (!File.Exists(path)) throw new VerbException(ExitCode.World, $"Файла данных {path} нет: бот здесь ещё не запускали.");
        await using var store = Store.Open(path, TimeProvider.System);
        return store.Read(session => session.People.All());
    }

    private static (DateOnly From, DateOnly To) Horizon(Registry registry, DateOnly? from, DateOnly? to)
    {
        var years = registry.Catalogs.SelectMany(catalog => catalog.Document.PlanYears is { Count: > 0 } plan ? plan : [catalog.Document.Date.Year]).ToList();
        var first = from ?? new DateOnly(to is { } end ? Math.Min(end.Year, years.Min()) : years.Min(), 1, 1);
        var last = to ?? new DateOnly(Math.Max(first.Year, years.Max()), 12, 31);
        if (first > last) throw new UsageException($"--from ({first:yyyy-MM-dd}) позже, чем --to ({last:yyyy-MM-dd}): поменяйте их местами.");
        return last.Year - first.Year < MostYears ? (first, last) : throw new UsageException($"Репетиция длиннее {MostYears} лет: задайте --from и --to ближе друг к другу.");
    }
}
