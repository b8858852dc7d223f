using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>A series that rests in some months: «ежемесячно, кроме июля и августа».</summary>
public sealed record ExceptMonths(DeadlineRule Series, MonthSet Months) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar) =>
        Series.Between(from, to, calendar).Where(due => !Months.Contains(due.Date.Month));
}
