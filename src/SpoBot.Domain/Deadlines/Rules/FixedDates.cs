using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>One or several dates, in order and without repeats. The phrase names them; nothing is computed.</summary>
public sealed record FixedDates : DeadlineRule
{
    public FixedDates(IEnumerable<Due> dates)
    {
        var sorted = dates.OrderBy(due => due.Date).ToArray();
        var count = 0;
        foreach (var due in sorted)
        {
            if (count > 0 && sorted[count - 1].Date == due.Date)
                sorted[count - 1] = Dues.Stronger(sorted[count - 1], due);
            else
                sorted[count++] = due;
        }

        Dates = new ValueList<Due>(sorted[..count]);
    }

    public FixedDates(params ReadOnlySpan<Due> dates) : this(dates.ToArray().AsEnumerable())
    {
    }

    public ValueList<Due> Dates { get; }

    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar) =>
        Dates.Where(due => due.Date >= from && due.Date <= to);
}
