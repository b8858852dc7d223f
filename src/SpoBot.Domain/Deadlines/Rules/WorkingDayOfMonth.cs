using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>The K-th working day of certain months, by the official calendar; −1 is the last one, −2 the last but one.</summary>
/// <param name="Ordinal">Counted from 1; a month with fewer working days gives its last one.</param>
public sealed record WorkingDayOfMonth(int Ordinal, MonthSet InMonths, Reporting Reporting = default, DueRole Role = DueRole.Main) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        for (var number = Days.MonthNumber(from); Days.IsMonth(number) && number <= Days.MonthNumber(to); number++)
        {
            if (!InMonths.Contains(number % 12 + 1))
                continue;
            if (Find(number, calendar) is { } date && date >= from && date <= to)
                yield return new Due(date, Role, Reporting.For(date));
        }
    }

    private DateOnly? Find(int number, WorkingCalendar calendar)
    {
        var length = Days.LastOfMonth(number).Day;
        DateOnly? found = null;
        var left = Math.Abs(Ordinal);
        for (var i = 1; i <= length && left > 0; i++)
        {
            var day = Days.InMonth(number, Ordinal > 0 ? i : length + 1 - i);
            if (!calendar.IsWorking(day))
                continue;
            found = day;
            left--;
        }

        return found;
    }
}
