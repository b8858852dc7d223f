using SpoBot.Domain.Calendar;

namespace SpoBot.Wording;

/// <summary>How far a day is from a date, in working days.</summary>
internal static class Lateness
{
    internal static string Of(DateOnly today, DateOnly expected, WorkingCalendar calendar)
    {
        if (expected == today)
            return "сегодня";
        if (expected > today)
            return calendar.Between(today, expected) is > 0 and var left ? $"осталось {Plurals.Of(left, "рабочий день", "рабочих дня", "рабочих дней")}" : "рабочих дней не осталось";
        return calendar.Between(expected, today) is > 0 and var late ? $"просрочено на {Plurals.WorkingDays(late)}" : "срок прошёл в выходной";
    }
}
