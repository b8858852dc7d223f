using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines;

/// <summary>What the working calendar adds to a reading: dates on days off, and years whose official calendar is not loaded.</summary>
public static class CalendarDoubts
{
    private const int Shown = 3;

    public static IEnumerable<Doubt> About(DeadlineRule rule, DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        List<DateOnly>? daysOff = null;
        var count = 0;
        var countsWorkingDays = CountsWorkingDays(rule);
        var provisional = 0;
        foreach (var due in rule.Between(from, to, calendar))
        {
            if (countsWorkingDays && provisional == 0 && !calendar.IsOfficial(due.Date.Year))
                provisional = due.Date.Year;
            if (calendar.IsWorking(due.Date))
                continue;
            if (count++ < Shown)
                (daysOff ??= []).Add(due.Date);
        }

        if (daysOff is not null)
        {
            var more = count > Shown ? $" и ещё {Russian.Count(count - Shown, "срок", "срока", "сроков")}" : "";
            yield return new Doubt(DoubtCodes.Weekend, $"{string.Join(", ", daysOff.Select(Russian.DateWithWeekday))}{more}: выпадает на выходной");
        }

        if (provisional != 0)
            yield return new Doubt(DoubtCodes.ProvisionalYear, $"официального календаря на {provisional} год нет: рабочие дни посчитаны предварительно");
    }

    /// <summary>Its dates depend on which days are worked.</summary>
    internal static bool CountsWorkingDays(DeadlineRule rule) => rule switch
    {
        WorkingDayOfMonth or AfterPeriod { WorkingDays: true } or WorkingDaysFrom => true,
        Bounded bounded => CountsWorkingDays(bounded.Series),
        InRole role => CountsWorkingDays(role.Series),
        ExceptMonths except => CountsWorkingDays(except.Series),
        Combined combined => combined.Parts.Any(CountsWorkingDays),
        _ => false,
    };
}
