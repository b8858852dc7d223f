using System.CommandLine;
using SpoBot.Storage;

namespace SpoBot.Cli;

/// <summary>«backup»: a whole, checked copy of the data, while the bot works.</summary>
internal static class BackupCommand
{
    internal static Command Build()
    {
        var file = new Argument<string>("file") { HelpName = "ФАЙЛ", Description = "Куда положить копию; папка – имя будет с датой и временем." };
        var verb = new Verb(
            "backup",
            "Делает полную проверенную копию данных одним файлом. Бот может работать. Прежняя копия под тем же именем заменяется, только когда новая готова.",
            "spobot backup /mnt/backup/spobot.db",
            "spobot backup /mnt/backup/")
        {
            file,
        };
        verb.SetAction((parsed, _) => Surroundings.WithStore(() => Task.FromResult(Copy(parsed.GetRequiredValue(file)))));
        return verb;
    }

    private static int Copy(string file)
    {
        var settings = Surroundings.Settings();
        var path = Path.GetFullPath(settings.Storage.Path);
        if (!File.Exists(path))
            throw Surroundings.NoData(path);
        var target = Path.GetFullPath(Directory.Exists(file) || Path.EndsInDirectorySeparator(file) ? Backups.NameFor(path, Surroundings.Clock(settings).GetUtcNow(), "copy", file) : file);
        if (target == path)
            throw new UsageException("Это сам файл данных: укажите для копии другое имя.");

        // A file that this version does not know is not copied and then called whole.
        Census.Of(path);
        try
        {
            Backups.Take(path, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new VerbException(ExitCode.World, $"Копию {target} записать не удалось: {e.Message} Данные не тронуты. / The copy could not be written, the data are untouched.");
        }

        Console.Out.WriteLine($"Копия готова и проверена: {target} ({new FileInfo(target).Length / 1024} КБ). В ней {CensusText.Of(Census.Of(target), settings.Region.TimeZone)}");
        return ExitCode.Done;
    }
}
