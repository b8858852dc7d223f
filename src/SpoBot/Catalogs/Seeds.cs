using SpoBot.Domain.Calendar;

namespace SpoBot.Catalogs;

/// <summary>The data that comes with the program, found beside it, whatever folder it is started from.</summary>
internal static class Seeds
{
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string CalendarFolder { get; } = Path.Combine(Root, "calendar");

    public static Loaded<WorkingCalendar> Calendar() => Calendar(CalendarFolder);

    /// <summary>The calendar of every year that has a file in the folder; two files of one year are a fault.</summary>
    public static Loaded<WorkingCalendar> Calendar(string folder)
    {
        var faults = new Faults(folder);
        if (!Directory.Exists(folder))
        {
            faults.AddWhole("нет папки с рабочими календарями");
            return faults.Load<WorkingCalendar>(null);
        }

        var years = new Dictionary<int, CalendarYear>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var loaded = CalendarFile.Load(path);
            faults.AddFrom(loaded.Faults);
            if (loaded.Value is { } year && !years.TryAdd(year.Year, year))
                faults.AddFrom([new Fault(path, 0, 0, $"календарь {year.Year} года уже есть в другом файле этой папки")]);
        }

        return faults.Load(new WorkingCalendar(years.Values));
    }
}
