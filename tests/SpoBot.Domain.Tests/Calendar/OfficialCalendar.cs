using System.Globalization;
using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Tests.Calendar;

/// <summary>The published years of seeds/calendar, read with the least that a test needs.</summary>
internal static class OfficialCalendar
{
    private static readonly Lazy<WorkingCalendar> Loaded = new(() => new WorkingCalendar(
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Calendar", "Official"), "*.yaml").Select(ReadYear)));

    public static WorkingCalendar Instance => Loaded.Value;

    private static CalendarYear ReadYear(string file)
    {
        var year = int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture);
        var days = new Dictionary<string, HashSet<DateOnly>> { ["daysOff:"] = [], ["workingWeekends:"] = [] };
        HashSet<DateOnly>? current = null;
        foreach (var line in File.ReadLines(file))
        {
            if (!line.StartsWith(' '))
            {
                current = days.GetValueOrDefault(line.TrimEnd());
            }
            else
            {
                current?.UnionWith(ReadDays(line, year));
            }
        }

        return new CalendarYear(year, file, new DateOnly(year, 1, 1), days["daysOff:"], days["workingWeekends:"]);
    }

    private static IEnumerable<DateOnly> ReadDays(string line, int year)
    {
        var ends = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1].Split('–').Select(text => ReadDay(text, year)).ToArray();
        for (var day = ends[0]; day <= ends[^1]; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static DateOnly ReadDay(string text, int year) =>
        DateOnly.ParseExact($"{text}.{year}", "dd.MM.yyyy", CultureInfo.InvariantCulture);
}
