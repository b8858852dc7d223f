using System.Globalization;

namespace SpoBot.Domain.Deadlines;

/// <summary>Russian names of days, months and periods. Our own: the machine's culture is invariant.</summary>
public static class Russian
{
    private static readonly string[] MonthNames =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    private static readonly string[] Genitives =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] WeekdayNames = ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];

    private static readonly string[] ShortWeekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    public static string Month(int month) => MonthNames[month - 1];

    public static string OfMonth(int month) => Genitives[month - 1];

    public static string Weekday(DayOfWeek day) => WeekdayNames[(int)day];

    /// <summary>«31.01.2024».</summary>
    public static string Date(DateOnly date) => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>«31.01».</summary>
    public static string ShortDate(DateOnly date) => date.ToString("dd.MM", CultureInfo.InvariantCulture);

    /// <summary>«31.01.2024 (ср)».</summary>
    public static string DateWithWeekday(DateOnly date) => $"{Date(date)} ({ShortWeekdays[(int)date.DayOfWeek]})";

    /// <summary>«1 день», «2 дня», «5 дней».</summary>
    public static string Count(int count, string one, string few, string many)
    {
        var tens = Math.Abs(count) % 100;
        var word = tens is >= 11 and <= 14 ? many : (tens % 10) switch { 1 => one, 2 or 3 or 4 => few, _ => many };
        return $"{count} {word}";
    }

    /// <summary>«март 2024 года», «II квартал 2024 года», «I полугодие 2024 года», «2024 год», otherwise «с … по …».</summary>
    public static string Period(DateOnly from, DateOnly to)
    {
        var year = from.Year;
        if (from.Day == 1 && year == to.Year && to.AddDays(to < DateOnly.MaxValue ? 1 : 0).Day == 1)
        {
            switch (to.Month - from.Month + 1)
            {
                case 1: return $"{Month(from.Month)} {year} года";
                case 3 when from.Month % 3 == 1: return $"{Quarters[from.Month / 3]} квартал {year} года";
                case 6 when from.Month % 6 == 1: return $"{Quarters[from.Month / 6]} полугодие {year} года";
                case 12: return $"{year} год";
            }
        }

        if (from.Day == 1 && from.Month == 9 && to.Month == 6 && to.Day == 30 && to.Year == year + 1)
            return $"{year}/{year + 1} учебный год";
        return $"с {Date(from)} по {Date(to)}";
    }
}
