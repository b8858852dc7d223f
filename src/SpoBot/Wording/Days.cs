namespace SpoBot.Wording;

/// <summary>Days, months and moments as people here write them.</summary>
internal static class Days
{
    private static readonly string[] Weekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

    private static readonly string[] FullWeekdays = ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];

    private static readonly string[] Genitive =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] Nominative =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    internal static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    /// <summary>«январь».</summary>
    internal static string Month(int month) => Nominative[month - 1];

    /// <summary>«10.01 (ср)».</summary>
    internal static string Short(DateOnly day) => $"{day:dd.MM} ({Weekday(day)})";

    /// <summary>«10.01.2024 (ср)».</summary>
    internal static string Full(DateOnly day) => $"{day:dd.MM.yyyy} ({Weekday(day)})";

    /// <summary>«10 января, ср».</summary>
    internal static string Long(DateOnly day) => $"{day.Day} {Genitive[day.Month - 1]}, {Weekday(day)}";

    /// <summary>«10 января, среда».</summary>
    internal static string Spoken(DateOnly day) => $"{day.Day} {Genitive[day.Month - 1]}, {FullWeekdays[(int)day.DayOfWeek]}";

    /// <summary>«10.02 (сб) → 09.02.2024 (пт)»: a legal date and the one the rulebook makes of it.</summary>
    internal static string Moved(DateOnly due, DateOnly expected) => $"{(due.Year == expected.Year ? Short(due) : Full(due))} → {Full(expected)}";

    /// <summary>Short within the year that is spoken of, full outside it.</summary>
    internal static string In(int year, DateOnly day) => day.Year == year ? Short(day) : Full(day);

    /// <summary>«3–5 апреля», «30 апреля – 2 мая», «5 апреля».</summary>
    internal static string Span(DateOnly from, DateOnly to) =>
        from == to ? $"{from.Day} {Genitive[from.Month - 1]}"
        : from.Month == to.Month && from.Year == to.Year ? $"{from.Day}–{to.Day} {Genitive[from.Month - 1]}"
        : from.Year == to.Year ? $"{from.Day} {Genitive[from.Month - 1]} – {to.Day} {Genitive[to.Month - 1]}"
        : $"{from:dd.MM.yyyy} – {to:dd.MM.yyyy}";

    /// <summary>«10.01.2024 в 09:15» on the clock of a zone.</summary>
    internal static string Moment(DateTimeOffset at, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        return $"{local:dd.MM.yyyy} в {local:HH:mm}";
    }
}
