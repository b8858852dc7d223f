using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>«В первый понедельник месяца», «в последнюю пятницу квартала»: the K-th such weekday of certain months, −1 is the last.</summary>
public sealed record WeekdayOfMonth(int Ordinal, DayOfWeek Day, MonthSet InMonths, Reporting Reporting = default, DueRole Role = DueRole.Main)
    : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        for (var number = Days.MonthNumber(from); Days.IsMonth(number) && number <= Days.MonthNumber(to); number++)
        {
            if (!InMonths.Contains(number % 12 + 1))
                continue;
            var date = Find(number);
            if (date >= from && date <= to)
                yield return new Due(date, Role, Reporting.For(date));
        }
    }

    private DateOnly Find(int number)
    {
        var first = Days.InMonth(number, 1);
        var day = 1 + ((int)Day - (int)first.DayOfWeek + 7) % 7;
        var length = Days.LastOfMonth(number).Day;
        var count = (length - day) / 7 + 1;
        var index = Ordinal > 0 ? Math.Min(Ordinal, count) - 1 : count - 1;
        return Days.InMonth(number, day + index * 7);
    }
}
