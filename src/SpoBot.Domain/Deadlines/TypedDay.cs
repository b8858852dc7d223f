using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines;

/// <summary>
/// One day as people type it today: «завтра», «до пятницы», or as a document writes it. A day without a year that has only just
/// passed is that day, not the same one of the next year: whoever asks can say so.
/// </summary>
public static class TypedDay
{
    /// <summary>How far back a day without a year is meant as passed.</summary>
    private const int Recent = 92;

    private static readonly string[] Leads = ["до", "на", "в", "во", "к", "ко"];

    /// <summary>From Sunday on, without their endings.</summary>
    private static readonly string[] Weekdays = ["воскресень", "понедельник", "вторник", "сред", "четверг", "пятниц", "суббот"];

    /// <summary>The day and the kind of phrase it was read from; null when it is no day, or several.</summary>
    public static (DateOnly Day, DeadlineKind Kind)? Read(string typed, DateOnly today, WorkingCalendar calendar)
    {
        if (Spoken(typed, today) is { } spoken)
            return (spoken, DeadlineKind.OneOff);
        if (Written(typed, today, today, calendar) is not { } written)
            return null;
        var before = written.Day.AddYears(-1);
        var isPassed = before < today && before >= today.AddDays(-Recent) && Written(typed, before, today, calendar)?.Day == before;
        return isPassed ? (before, written.Kind) : written;
    }

    private static DateOnly? Spoken(string typed, DateOnly today)
    {
        var words = typed.ToLowerInvariant().Split([' ', '\u00a0', '\t', '\n', '.', ',', '!'], StringSplitOptions.RemoveEmptyEntries);
        return words.SkipWhile(word => Leads.Contains(word)).ToList() switch
        {
            ["сегодня"] => today,
            ["завтра"] => today.AddDays(1),
            ["послезавтра"] => today.AddDays(2),
            [var word] when Weekday(word) is { } weekday => Next(today, weekday),
            _ => null,
        };
    }

    private static DayOfWeek? Weekday(string word) =>
        Array.FindIndex(Weekdays, stem => word.StartsWith(stem, StringComparison.Ordinal) && word.Length - stem.Length <= 1) is >= 0 and var found
            ? (DayOfWeek)found
            : null;

    /// <summary>The first such day after today.</summary>
    private static DateOnly Next(DateOnly today, DayOfWeek weekday) => today.AddDays((weekday - today.DayOfWeek + 6) % 7 + 1);

    private static (DateOnly Day, DeadlineKind Kind)? Written(string typed, DateOnly asOf, DateOnly today, WorkingCalendar calendar)
    {
        var reading = DeadlineReader.Read(typed, new ReadingContext(asOf, asOf.Year));
        return reading.Kind is DeadlineKind.OneOff or DeadlineKind.Month or DeadlineKind.Window
            && reading.Rule.Between(today.AddDays(-366), today.AddDays(732), calendar).Take(2).ToList() is [var due]
                ? (due.Date, reading.Kind)
                : null;
    }
}
