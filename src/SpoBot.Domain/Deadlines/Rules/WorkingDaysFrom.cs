using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>The N-th working day after a day (before it, if N is negative): «в течение 10 рабочих дней».</summary>
public sealed record WorkingDaysFrom(DateOnly Day, int WorkingDays, DueRole Role = DueRole.Main) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        var date = Count(Day, WorkingDays, calendar);
        if (date >= from && date <= to)
            yield return new Due(date, Role);
    }

    internal static DateOnly Count(DateOnly day, int workingDays, WorkingCalendar calendar)
    {
        var step = Math.Sign(workingDays);
        for (var left = Math.Abs(workingDays); left > 0;)
        {
            if (day == (step > 0 ? DateOnly.MaxValue : DateOnly.MinValue))
                return day;
            day = day.AddDays(step);
            if (calendar.IsWorking(day))
                left--;
        }

        return day;
    }
}
