using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>Every so many days from an anchor; weeks are sevens of them.</summary>
public sealed record DaySteps(DateOnly Anchor, int Step, DueRole Role = DueRole.Main) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        var behind = from <= Anchor ? 0 : (from.DayNumber - Anchor.DayNumber + Step - 1) / Step;
        for (var number = Anchor.DayNumber + (long)behind * Step; number <= to.DayNumber; number += Step)
        {
            var date = DateOnly.FromDayNumber((int)number);
            yield return new Due(date, Role, new Period(Days.Add(date, 1 - Step), date));
        }
    }
}
