using SpoBot.Domain.Calendar;
using SpoBot.Domain.Health;
using SpoBot.Hosting;
using SpoBot.Hosting.Settings;
using SpoBot.Storage;

namespace SpoBot.Cli.Doctor;

/// <summary>The data file, looked at beside a running bot and never changed.</summary>
internal static class StoreExam
{
    internal static IReadOnlyList<Finding> Of(Settings settings, WorkingCalendar calendar, TimeProvider clock)
    {
        var path = Path.GetFullPath(settings.Storage.Path);
        var now = clock.GetUtcNow();
        if (!File.Exists(path))
            return [OfFolder(path), Checkup.Disk(Disk.FreeAt(path)), Checkup.Calendar(calendar, TodayIn(settings, now))];
        try
        {
            var look = Store.Look(path, now);
            Writable.ProveFile(path);
            if (look.Pages != "ok")
                return [Finding.Bad("Файл данных", StoreException.Damaged(path, look.Pages, Backups.LastIn(CopiesOf(settings.Storage, path))).Message, "не запускайте бота, пока файл не восстановлен")];
            if (look.Vitals is not { } vitals)
                return [Finding.Note("Файл данных", $"записан прежней версией (схема {look.Version})", "при запуске spobot run он обновится, копия будет сделана сама")];
            var running = look.IsInUse ? "бот работает" : "бот сейчас не запущен";
            return [Finding.Fine("Файл данных", $"{path}, цел, {running}"), OfCopies(settings.Storage, path, now), .. Checkup.Of(vitals, calendar, TodayIn(settings, now), now, look.IsInUse)];
        }
        catch (StoreException e)
        {
            return [Finding.Bad("Файл данных", e.Message, "исправьте это и повторите spobot doctor")];
        }
    }

    /// <summary>The webhook that the bot remembers as its own; null also where the file cannot be read, which the exam itself tells.</summary>
    internal static string? Webhook(StorageSettings settings, TimeProvider clock)
    {
        var path = Path.GetFullPath(settings.Path);
        try
        {
            return File.Exists(path) ? Store.ReadBeside(path, clock, WebhookClaim.RememberedIn) : null;
        }
        catch (StoreException)
        {
            return null;
        }
    }

    private static Finding OfCopies(StorageSettings settings, string path, DateTimeOffset now)
    {
        var folder = Path.GetFullPath(CopiesOf(settings, path));
        try
        {
            Writable.ProveWithoutMaking(folder);
        }
        catch (StoreException e)
        {
            return Finding.Bad("Копии", e.Message, "ночных копий не будет: дайте право записи или укажите другую папку в Storage__Backups");
        }

        const string mend = "сделайте копию сейчас: spobot backup ФАЙЛ; если ночных копий нет при работающем боте – посмотрите журнал";
        return Backups.LastIn(folder) is not { } last ? Finding.Note("Копии", $"в {folder} ни одной", mend)
            : now - File.GetLastWriteTimeUtc(last) > Checkup.CopyPatience ? Finding.Note("Копии", $"последней больше двух суток: {last}", mend)
            : Finding.Fine("Копии", $"последняя – {last}");
    }

    private static string CopiesOf(StorageSettings settings, string path) => settings.Backups ?? Backups.FolderOf(path);

    private static DateOnly TodayIn(Settings settings, DateTimeOffset now) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, settings.Region.TimeZone).DateTime);

    private static Finding OfFolder(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw StoreException.NotAFile(path);
            Writable.ProveWithoutMaking(Path.GetDirectoryName(path)!);
            return Finding.Note("Файл данных", $"{path} ещё нет", "он появится при первом spobot run");
        }
        catch (StoreException e)
        {
            return Finding.Bad("Файл данных", e.Message, "дайте пользователю SpoBot право записи в эту папку или укажите другой Storage__Path");
        }
    }
}
