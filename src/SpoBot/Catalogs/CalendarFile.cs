using System.Globalization;
using SpoBot.Domain.Calendar;

namespace SpoBot.Catalogs;

/// <summary>Reads one year of the official working calendar.</summary>
internal static class CalendarFile
{
    /// <summary>Fewer than in any year that was ever lived through: a stretch of days off written wrongly.</summary>
    private const int FewestWorkingDays = 150;

    private static readonly string[] Keys = ["year", "source", "published", "workingDays", "daysOff", "workingWeekends"];

    public static Loaded<CalendarYear> Load(string path)
    {
        var faults = new Faults(path);
        return SourceText.Read(path, faults) is { } text ? Parse(text, faults) : faults.Load<CalendarYear>(null);
    }

    public static Loaded<CalendarYear> Parse(string text, Faults faults) =>
        faults.Load(YamlFile.Read(text, faults) is { } root ? Read(root, faults) : null);

    internal static CalendarYear? Read(Node.Map root, Faults faults)
    {
        if (!FileKinds.Fits(FileKind.Calendar, root, faults) || Fields.Of(root, "календаря", faults, Keys) is not { } fields)
            return null;
        var source = fields.RequiredText("source");
        var published = fields.RequiredDate("published");
        var total = fields.Number("workingDays", 1, 366);
        if (fields.RequiredText("year") is not { } yearText || fields.NumberOf(yearText, "year", 1992, 2100) is not { } number)
            return null;

        var off = DaysOf("daysOff", number, fields);
        var worked = DaysOf("workingWeekends", number, fields);
        foreach (var (day, at) in worked)
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                faults.Add(at, $"{day:dd.MM.yyyy} – будний день, он и так рабочий; рабочими выходными бывают субботы и воскресенья");
            if (off.ContainsKey(day))
                faults.Add(at, $"{day:dd.MM.yyyy} записан и нерабочим, и рабочим днём");
        }

        if (published?.Year > number)
            faults.Add(root.Find("published")!.Value.At, $"календарь {number} года не мог выйти {published:dd.MM.yyyy}: проверьте «published»");
        if (faults.Any || source is null || published is not { } date)
            return null;
        var year = new CalendarYear(number, source.Text, date, off.Keys.ToHashSet(), worked.Keys.ToHashSet());
        var counted = new WorkingCalendar([year]).WorkingDaysIn(number);
        if (counted < FewestWorkingDays)
            faults.Add((root.Find("daysOff") ?? root.Entries[0]).Value.At, $"рабочих дней в году по этому файлу всего {counted}: проверьте нерабочие дни");
        else if (total is { } declared && declared != counted)
            faults.Add(root.Find("workingDays")!.Value.At, $"рабочих дней записано {declared}, а по этому файлу их {counted}: проверьте дни");
        return year;
    }

    private static Dictionary<DateOnly, Mark> DaysOf(string key, int year, Fields fields)
    {
        var days = new Dictionary<DateOnly, Mark>();
        foreach (var line in fields.Texts(key))
        {
            var ends = line.Text.Split((char[]?)null, 2)[0].Split('–', '-', '—');
            if (ends.Length > 2 || DayOf(ends[0], year) is not { } first || DayOf(ends[^1], year) is not { } last || last < first)
            {
                fields.Faults.Add(line.At, $"ожидалась строка вида «29.04 почему» или «01.01–08.01 почему» ({year} год), а здесь «{line.Text}»");
                continue;
            }

            for (var day = first; day <= last; day = day.AddDays(1))
            {
                if (!days.TryAdd(day, line.At))
                    fields.Faults.Add(line.At, $"{day:dd.MM} уже записано в строке {days[day].Line}");
            }
        }

        return days;
    }

    private static DateOnly? DayOf(string text, int year) =>
        DateOnly.TryParseExact($"{text}.{year}", "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
