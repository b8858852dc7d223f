using SpoBot.Domain.Calendar;
using SpoBot.Domain.Health;
using SpoBot.Hosting.Settings;
using SpoBot.Storage;

namespace SpoBot.Cli.Doctor;

/// <summary>The data file, looked at beside a running bot and never changed.</summary>
internal static class StoreExam
{
    private static readonly TimeSpan CopyPatience = TimeSpan.FromDays(2);

    internal static IReadOnlyList<Finding> Of(Settings settings, WorkingCalendar calendar, TimeProvider clock)
    {
        var path = Path.GetFullPath(settings.Storage.Path);
        var now = clock.GetUtcNow();
        if (!File.Exists(path))
            return [OfFolder(path)];
        try
        {
            var look = Store.Look(path, now);
            if (look.Pages != "ok")
                return [Finding.Bad("Файл данных", StoreException.Damaged(path, look.Pages, Backups.Last(path)).Message, "не запускайте бота, пока файл не восстановлен")];
            if (look.Vitals is not { } vitals)
                return [Finding.Note("Файл данных", $"записан прежней версией (схема {look.Version})", "при запуске spobot run он обновится, копия будет сделана сама")];
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, settings.Region.TimeZone).DateTime);
            var running = look.IsInUse ? "бот работает" : "бот сейчас не запущен";
            return [Finding.Fine("Файл данных", $"{path}, цел, {running}"), OfCopies(settings.Storage, path, now), .. Checkup.Of(vitals, calendar, today, now)];
        }
        catch (StoreException e)
        {
            return [Finding.Bad("Файл данных", e.Message, "исправьте это и повторите spobot doctor")];
        }
    }

    private static Finding OfCopies(StorageSettings settings, string path, DateTimeOffset now)
    {
        var folder = new DirectoryInfo(settings.Backups ?? Backups.FolderOf(path));
        var last = folder.Exists ? folder.GetFiles("*.db").MaxBy(copy => copy.LastWriteTimeUtc) : null;
        const string mend = "сделайте копию сейчас: spobot backup ФАЙЛ; если ночных копий нет при работающем боте – посмотрите журнал";
        return last is null ? Finding.Note("Копии", $"в {folder.FullName} ни одной", mend)
            : now - last.LastWriteTimeUtc > CopyPatience ? Finding.Note("Копии", $"последней больше двух суток: {last.FullName}", mend)
            : Finding.Fine("Копии", $"последняя – {last.FullName}");
    }

    private static Finding OfFolder(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        while (!Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder)!;
        try
        {
            Writable.Prove(folder);
            return Finding.Note("Файл данных", $"{path} ещё нет", "он появится при первом spobot run");
        }
        catch (StoreException)
        {
            return Finding.Bad("Файл данных", $"в {folder} нельзя писать", "дайте пользователю SpoBot право записи в эту папку или укажите другой Storage__Path");
        }
    }
}
