using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;

namespace SpoBot.Domain.Reminders;

/// <summary>What a coordinator is told this morning: only on working days, and only if something waits for them or has just gone wrong;
/// colleges that nobody can be reached at are a reason of their own once a week.</summary>
public static class CoordinatorPlanner
{
    /// <summary>Duties with an earlier date have no step left to take: they need not be loaded.</summary>
    public static DateOnly OldestThatSteps(DateOnly servedThrough, WorkingCalendar calendar, ReminderSettings settings) =>
        calendar.Add(servedThrough, -settings.Escalations.DefaultIfEmpty(0).Max() - 1);

    public static CoordinatorPlan Plan(DateOnly today, CoordinatorDesk desk, DateOnly servedThrough, WorkingCalendar calendar, ReminderSettings settings)
    {
        if (!calendar.IsWorking(today)) return new CoordinatorPlan(null, Silence.DayOff);
        if (servedThrough >= today) return new CoordinatorPlan(null, Silence.AlreadyServed);
        if (Recipients.WhyNot(desk.Person, today) is { } reason) return new CoordinatorPlan(null, reason);

        var became = new List<Duty>();
        var escalated = new List<Escalation>();
        foreach (var owed in desk.Overdue)
        {
            if (!owed.Duty.IsOverdue(today)) continue;

            var firstDay = calendar.Add(owed.Duty.Expected, 1);
            if (firstDay > servedThrough && firstDay <= today) became.Add(owed.Duty);
            if (Stages.Escalations(owed, servedThrough, today, calendar, settings).LastOrDefault() is { Days: > 0 } step)
                escalated.Add(new Escalation(owed, step));
        }

        var opening = Stages.OpeningOf(today, calendar);
        var isWeekly = opening > servedThrough && opening <= today && desk.Unreachable.Count + desk.Unconnected.Count > 0;
        if (desk.Waiting.Count + desk.Asks.Count + became.Count + escalated.Count == 0 && !isWeekly)
            return new CoordinatorPlan(null, desk.Overdue.Count > 0 ? Silence.NoStageToday : Silence.NothingOwed);

        return new CoordinatorPlan(
            new CoordinatorMorning(
                Morning.KeyOf(desk.Person.Id, today),
                desk.Person.Id,
                today,
                desk.Waiting,
                [.. desk.Waiting.Where(report => report.ReportedOn >= servedThrough)],
                desk.Asks,
                [.. became.OrderBy(duty => duty.Expected).ThenBy(duty => duty.Key.ToString(), StringComparer.Ordinal)],
                [.. escalated.OrderByDescending(step => step.Stage).ThenBy(step => step.Owed.Duty.Key.ToString(), StringComparer.Ordinal)],
                desk.Unreachable,
                desk.Unconnected,
                MorningPlanner.OutageBetween(servedThrough, today, calendar)),
            null);
    }
}
