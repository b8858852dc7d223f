using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>
/// The same days every year: twelve of them are «N-го числа каждого месяца», four are quarters, one is «ежегодно до 1 марта».
/// Days that a month lacks are clipped, each year anew.
/// </summary>
public sealed record YearlyDays : DeadlineRule
{
    public YearlyDays(IEnumerable<MonthDay> days, Reporting reporting = default, DueRole role = DueRole.Main)
    {
        Days = new ValueList<MonthDay>([.. days.Distinct().OrderBy(day => day.Month).ThenBy(day => day.Day)]);
        Reporting = reporting;
        Role = role;
    }

    public ValueList<MonthDay> Days { get; }

    public Reporting Reporting { get; init; }

    public DueRole Role { get; init; }

    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        var last = DateOnly.MinValue;
        for (var year = from.Year; year <= to.Year; year++)
        {
            foreach (var day in Days)
            {
                var date = day.In(year);
                if (date > to)
                    yield break;
                if (date < from || date <= last)
                    continue;
                last = date;
                yield return new Due(date, Role, Reporting.For(date));
            }
        }
    }
}
