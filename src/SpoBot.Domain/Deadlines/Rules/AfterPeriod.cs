using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>So many days (or working days) after the end of every month, quarter, half-year or year; a negative number is before it.</summary>
public sealed record AfterPeriod(int Months, int Offset, bool WorkingDays, DueRole Role = DueRole.Main) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        // Working days are at most about two plain ones each, plus the longest holidays.
        var reach = Math.Abs(Offset) * (WorkingDays ? 2 : 1) + (WorkingDays ? 31 : 0);
        var first = Days.MonthNumber(Days.Add(from, -reach));
        var start = first - (first % 12) % Months - Months;
        for (var number = start; number <= Days.MonthNumber(Days.Add(to, reach)); number += Months)
        {
            if (!Days.IsMonth(number) || !Days.IsMonth(number + Months - 1))
                continue;
            var end = Days.LastOfMonth(number + Months - 1);
            var date = WorkingDays ? calendar.Add(end, Offset) : Days.Add(end, Offset);
            if (date > to)
                yield break;
            if (date >= from)
                yield return new Due(date, Role, new Period(Days.InMonth(number, 1), end));
        }
    }
}
