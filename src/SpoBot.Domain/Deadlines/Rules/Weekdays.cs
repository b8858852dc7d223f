using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>Certain days of every week: «по пятницам», «каждый понедельник».</summary>
public sealed record Weekdays(ValueList<DayOfWeek> OnDays, DueRole Role = DueRole.Main) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        for (var number = from.DayNumber; number <= to.DayNumber; number++)
        {
            var date = DateOnly.FromDayNumber(number);
            if (OnDays.Contains(date.DayOfWeek))
                yield return new Due(date, Role, Week(date));
        }
    }

    /// <summary>From Thursday on people report on the week that ends, before it on the one that ended.</summary>
    private static Period Week(DateOnly date)
    {
        var monday = Days.Add(date, -(((int)date.DayOfWeek + 6) % 7));
        if (date.DayNumber - monday.DayNumber < 3)
            monday = Days.Add(monday, -7);
        return new Period(monday, Days.Add(monday, 6));
    }
}
