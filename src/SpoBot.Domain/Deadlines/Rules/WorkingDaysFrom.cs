using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>The N-th working day after a day (before it, if N is negative): «в течение 10 рабочих дней».</summary>
public sealed record WorkingDaysFrom(DateOnly Day, int WorkingDays, DueRole Role = DueRole.Main) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        var date = calendar.Add(Day, WorkingDays);
        if (date >= from && date <= to)
            yield return new Due(date, Role);
    }
}
