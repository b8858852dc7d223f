using System.CommandLine;
using SpoBot.Storage;

namespace SpoBot.Cli;

/// <summary>«restore»: a copy takes the place of the data. It is checked first, and what it replaces is kept.</summary>
internal static class RestoreCommand
{
    internal static Command Build()
    {
        var file = new Argument<string>("file") { HelpName = "ФАЙЛ", Description = "Копия, сделанная командой backup, ночью или перед обновлением." };
        var yes = Consent.Option();
        var verb = new Verb(
            "restore",
            "Возвращает данные из копии: проверяет её, показывает, что в ней, спрашивает и ставит на место. Заменённые данные остаются рядом. Бот должен быть остановлен.",
            "spobot restore data/backups/spobot-20240131-030000-daily.db")
        {
            file, yes,
        };
        verb.SetAction((parsed, _) => Surroundings.WithStore(() => Task.FromResult(Restore(parsed.GetRequiredValue(file), parsed.GetValue(yes)))));
        return verb;
    }

    private static int Restore(string file, bool yes)
    {
        var settings = Surroundings.Settings();
        var (path, copy) = (Path.GetFullPath(settings.Storage.Path), Path.GetFullPath(file));
        if (copy == path)
            throw new UsageException("Это сам файл данных: укажите копию.");

        var zone = settings.Region.TimeZone;
        var found = Sound(copy);
        Console.Out.WriteLine($"Копия {copy} цела. В ней {CensusText.Of(found, zone)}");
        Console.Out.WriteLine($"Сейчас в {path}: {Now(path, zone)}");
        if (!Consent.Given(yes, "Заменить данные копией?"))
            return ExitCode.No;

        var kept = Restoring.Bring(copy, path, Surroundings.Clock(settings).GetUtcNow());
        Console.Out.WriteLine($"Готово: {path}. {(kept is null ? "" : $"Прежние данные – {kept}. ")}Что было сделано после копии, в неё не вошло; запустите бота.");
        return ExitCode.Done;
    }

    private static Census Sound(string copy)
    {
        try
        {
            return Census.Of(copy);
        }
        catch (StoreException e) when (e.Fault is StoreFault.Damaged)
        {
            throw new VerbException(ExitCode.No, $"Файл {copy} – не целая копия данных SpoBot: выберите другую. Данные не тронуты. / Not a whole copy of SpoBot data: choose another, nothing was changed.");
        }
        catch (StoreException e) when (e.Fault == StoreFault.NotWritable)
        {
            throw new VerbException(ExitCode.No, $"Файл {copy} не прочитать: дайте пользователю SpoBot право на чтение. / The copy cannot be read: let the user that SpoBot runs as read it.");
        }
        catch (StoreException e) when (e.Fault is StoreFault.Newer or StoreFault.NotOurs or StoreFault.NotThere)
        {
            throw new VerbException(ExitCode.No, e.Message);
        }
    }

    private static string Now(string path, TimeZoneInfo zone)
    {
        if (!File.Exists(path))
            return "файла ещё нет.";
        try
        {
            return CensusText.Of(Census.Of(path), zone);
        }
        catch (StoreException e)
        {
            return e.Message;
        }
    }
}
