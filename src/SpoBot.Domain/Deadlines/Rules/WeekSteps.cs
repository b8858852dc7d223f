using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>Every so many weeks from an anchor.</summary>
public sealed record WeekSteps(DateOnly Anchor, int Weeks, DueRole Role = DueRole.Main) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        var step = Weeks * 7;
        var behind = from <= Anchor ? 0 : (from.DayNumber - Anchor.DayNumber + step - 1) / step;
        for (var number = Anchor.DayNumber + (long)behind * step; number <= to.DayNumber; number += step)
        {
            var date = DateOnly.FromDayNumber((int)number);
            var first = Days.Add(date, 1 - step);
            yield return new Due(date, Role, new Period(first, date));
        }
    }
}
