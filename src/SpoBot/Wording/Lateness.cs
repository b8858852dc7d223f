using SpoBot.Domain.Calendar;
using SpoBot.Domain.Reminders;

namespace SpoBot.Wording;

/// <summary>How far a day is from a date, in working days.</summary>
internal static class Lateness
{
    internal static string Of(DateOnly today, DateOnly expected, WorkingCalendar calendar) =>
        Of(Stages.At(today, expected, calendar), today, expected);

    internal static string Of(Stage position, DateOnly today, DateOnly expected) => position.Days switch
    {
        > 0 => $"просрочено на {Plurals.WorkingDays(position.Days)}",
        0 when expected == today => "сегодня",
        0 when expected < today => "срок прошёл в выходной",
        0 => "рабочих дней не осталось",
        _ => $"{(-position.Days % 10 == 1 && -position.Days % 100 != 11 ? "остался" : "осталось")} {Plurals.WorkingDays(-position.Days)}",
    };
}
