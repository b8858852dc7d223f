using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>
/// Every so many months from an anchor, counted from the anchor and never from the date before: 31.01 quarterly is 31.01, 30.04, 31.07, 31.10.
/// </summary>
/// <param name="Anchor">The first due date; its day is kept and clipped only where a month is too short.</param>
/// <param name="LastDay">The anchor came from a period: every date is its month's last day.</param>
public sealed record MonthSteps(DateOnly Anchor, int Months, bool LastDay = false, Reporting Reporting = default, DueRole Role = DueRole.Main)
    : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        var anchor = Days.MonthNumber(Anchor);
        var number = from <= Anchor ? anchor : anchor + (Days.MonthNumber(from) - anchor) / Months * Months;
        for (; Days.IsMonth(number); number += Months)
        {
            var date = Days.InMonth(number, LastDay ? 31 : Anchor.Day);
            if (date > to)
                yield break;
            if (date >= from)
                yield return new Due(date, Role, Reporting.For(date));
        }
    }
}
