using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Domain.Duties;

/// <summary>The due dates of an obligation. Enumerated once per obligation, never per college.</summary>
public static class Schedule
{
    /// <summary>
    /// Due dates whose legal date lies between two days, both included, strictly increasing. A date before the document's
    /// own date makes no duty: nobody can be late with what had passed before it was asked for.
    /// </summary>
    public static IEnumerable<ScheduledDue> Between(
        Obligation obligation, DateOnly documentDate, Rulebook rulebook, WorkingCalendar calendar, DateOnly from, DateOnly to)
    {
        if (obligation.Recommendation) yield break;

        var first = from < documentDate ? documentDate : from;
        if (first > to) yield break;

        foreach (var due in obligation.Reading.Rule.Between(first, to, calendar))
        {
            var expected = calendar.Shift(due.Date, rulebook.Shift);
            yield return new ScheduledDue(due.Date, expected < documentDate ? due.Date : expected, due.Role, due.Period);
        }
    }
}
