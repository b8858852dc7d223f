using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Health;

/// <summary>Judges the vitals: the same for the doctor, the administrator's chat and the page of a monitor.</summary>
public static class Checkup
{
    public static readonly TimeSpan RoundPatience = TimeSpan.FromMinutes(20);

    /// <summary>One night may fail.</summary>
    public static readonly TimeSpan CopyPatience = TimeSpan.FromDays(2);

    private const long Megabyte = 1024 * 1024;
    private const long DiskFull = 100 * Megabyte;
    private const long DiskShort = 500 * Megabyte;
    private const int CalendarsComeOutIn = 11;

    private static readonly TimeSpan QueuePatience = TimeSpan.FromMinutes(15);

    /// <param name="isRunning">Of a bot that is stopped nobody expects rounds and letters.</param>
    public static IReadOnlyList<Finding> Of(Vitals vitals, WorkingCalendar calendar, DateOnly today, DateTimeOffset now, bool isRunning = true) =>
    [
        Round(vitals, now, isRunning), Queue(vitals, now, isRunning), Updates(vitals), Register(vitals), People(vitals), Disk(vitals.FreeDisk), Calendar(calendar, today),
    ];

    /// <summary>For the chat, where nobody can look into the folder; the doctor looks for itself.</summary>
    public static IReadOnlyList<Finding> Copies(Vitals vitals, DateTimeOffset now) => vitals.LastCopy switch
    {
        null => [],
        { } at when now - at > CopyPatience => [Finding.Bad("Копии", $"последняя {Ago(now - at)} назад", "посмотрите на сервере: spobot doctor, журнал (Log__Folder); копия сейчас – spobot backup ФАЙЛ")],
        { } at => [Finding.Fine("Копии", $"последняя {Ago(now - at)} назад")],
    };

    private static Finding Round(Vitals vitals, DateTimeOffset now, bool isRunning) => vitals.LastRound switch
    {
        null => Finding.Note("Обход", "ещё ни разу не было", "запустите spobot run: первый обход – сразу при запуске"),
        { } at when !isRunning => Finding.Note("Обход", $"последний {Ago(now - at)} назад, бот остановлен", "запустите spobot run: пропущенное он наверстает"),
        { } at when now - at > RoundPatience => Finding.Bad("Обход", $"последний {Ago(now - at)} назад, а должен быть каждые 5 минут", "проверьте, запущен ли spobot run, и посмотрите журнал (Log__Folder)"),
        { } at => Finding.Fine("Обход", $"последний {Ago(now - at)} назад"),
    };

    private static Finding Queue(Vitals vitals, DateTimeOffset now, bool isRunning)
    {
        if (isRunning && vitals.OldestQueuedAt is { } oldest && now - oldest > QueuePatience)
            return Finding.Bad("Очередь писем", $"ждут {vitals.Waiting}, старшее – {Ago(now - oldest)}", "проверьте связь с Telegram (прокси, Telegram__ApiBase); письма не пропадут");
        return Finding.Fine("Очередь писем", vitals.Waiting == 0 ? "пусто" : $"ждут {vitals.Waiting}");
    }

    private static Finding Updates(Vitals vitals) => vitals.Poison == 0
        ? Finding.Fine("Сообщения", "все разобраны")
        : Finding.Note("Сообщения", $"отложено неразобранных: {vitals.Poison}", "бот работает дальше; они лежат в таблице poison файла данных (sqlite3 ФАЙЛ \"select * from poison\") и через 30 дней уйдут сами; обновите SpoBot, если это повторяется");

    private static Finding Register(Vitals vitals) => vitals.Obligations == 0
        ? Finding.Note("Поручения", "реестр пуст", "назовите каталоги в Region__Catalogs, например seeds/kirov-2024.yaml")
        : Finding.Fine("Поручения", $"в силе: {vitals.Obligations}");

    private static Finding People(Vitals vitals) => (vitals.Unconnected, vitals.Unreachable) switch
    {
        (0, 0) => Finding.Fine("Колледжи", "со всеми есть связь"),
        var (unconnected, unreachable) => Finding.Note(
            "Колледжи", $"никто не подключён: {unconnected}, бот заблокирован: {unreachable}", "разошлите приглашения: spobot invite --all --role head, в чате /invite"),
    };

    public static Finding Disk(long freeDisk)
    {
        var free = $"свободно {freeDisk / Megabyte:N0} МБ".Replace(',', ' ');
        return freeDisk switch
        {
            < DiskFull => Finding.Bad("Диск", free, "освободите место рядом с файлом данных: иначе бот остановит запись"),
            < DiskShort => Finding.Note("Диск", free, "освободите место или уменьшите Storage__KeepBackups"),
            _ => Finding.Fine("Диск", free),
        };
    }

    /// <summary>The next year's official calendar is published in autumn; until it is here, working days of that year are assumed.</summary>
    public static Finding Calendar(WorkingCalendar calendar, DateOnly today)
    {
        var missing = new[] { today.Year, today.Year + 1 }.Where(year => !calendar.IsOfficial(year) && (year == today.Year || today.Month >= CalendarsComeOutIn)).ToArray();
        var last = calendar.OfficialYears.Count > 0 ? calendar.OfficialYears.Last().Year : (int?)null;
        return missing.Length == 0
            ? Finding.Fine("Календарь", $"официальный по {last} год")
            : Finding.Note("Календарь", $"предварительный: {string.Join(", ", missing)}", "обновите SpoBot или положите официальный год в seeds/calendar; что сдвинется, скажет spobot catalog moved");
    }

    private static string Ago(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => "меньше минуты",
        { TotalHours: < 1 } => Russian.Count((int)span.TotalMinutes, "минуту", "минуты", "минут"),
        { TotalDays: < 1 } => Russian.Count((int)span.TotalHours, "час", "часа", "часов"),
        _ => Russian.Count((int)span.TotalDays, "день", "дня", "дней"),
    };
}
