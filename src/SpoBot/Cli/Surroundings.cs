using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;
using SpoBot.Hosting.Settings;
using SpoBot.Storage;

namespace SpoBot.Cli;

/// <summary>What every verb that works on the real store needs: settings without a fault, the calendar, the catalogs. Any fault ends the verb.</summary>
internal static class Surroundings
{
    internal static Settings Settings()
    {
        var (settings, faults) = SettingsReader.Read(Configuration());
        if (faults.Count == 0)
            return settings;
        throw new VerbException(ExitCode.Configuration, "Настройки с ошибками / faults in the settings:\n" + string.Join('\n', faults.Select(fault => "  " + fault)));
    }

    internal static WorkingCalendar Calendar() => Sound(Seeds.Calendar(), "Рабочий календарь");

    internal static IReadOnlyList<Catalog> Catalogs(Settings settings, WorkingCalendar calendar) =>
        Sound(CatalogSet.Load(settings.Region.Catalogs.Select(Found), calendar), "Каталоги");

    internal static Catalog Catalog(string path) => Sound(CatalogSet.Load([path], Calendar()), $"Каталог {path}").Single();

    internal static TimeProvider Clock(Settings settings) =>
        settings.Clock.StartAt is { } moment ? Hosting.ShiftedClock.StartingAt(moment) : TimeProvider.System;

    internal static VerbException NoData(string path) => new(
        ExitCode.Configuration,
        $"Файла данных {Path.GetFullPath(path)} нет: бот здесь ещё не запускали, или Storage__Path указывает не туда. / There is no data file: the bot has not been started here, or Storage__Path is wrong.");

    /// <summary>A store's own sentence and exit code instead of an exception.</summary>
    internal static async Task<int> WithStore(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is StoreException or Hosting.Http.DoorException)
        {
            throw new VerbException(ExitCode.World, e.Message + CopyElsewhere(e));
        }
    }

    /// <summary>Copies that are kept away from the data are known only here.</summary>
    private static string CopyElsewhere(Exception e) =>
        e is StoreException { Fault: StoreFault.Damaged } && SettingsReader.Read(Configuration()).Settings.Storage.Backups is { } folder && Backups.LastIn(folder) is { } copy
            ? $"\nПоследняя копия в Storage__Backups – {copy}: spobot restore {copy}. / The last copy in Storage__Backups is {copy}."
            : "";

    private static IConfiguration Configuration()
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddJsonFile("appsettings.json", optional: true)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new VerbException(
                ExitCode.Configuration,
                $"Файл настроек appsettings.json не читается, сверьте его с appsettings.example.json / the settings file cannot be read: {e.GetBaseException().Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>As written, or among the seeds that come with the program.</summary>
    private static string Found(string path) =>
        File.Exists(path) || !File.Exists(Path.Combine(AppContext.BaseDirectory, path)) ? path : Path.Combine(AppContext.BaseDirectory, path);

    private static T Sound<T>(Loaded<T> loaded, string what)
        where T : class => loaded.IsSound
        ? loaded.Value!
        : throw new VerbException(ExitCode.Configuration, $"{what}: есть ошибки, ничего не изменено / there are faults, nothing was changed:\n" + string.Join('\n', loaded.Faults.Select(fault => "  " + fault))
            + "\nИсправьте названное и проверьте: spobot catalog check ФАЙЛ. / Mend what is named and check it: spobot catalog check FILE.");
}
