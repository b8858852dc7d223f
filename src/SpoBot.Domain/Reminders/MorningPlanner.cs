using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;

namespace SpoBot.Domain.Reminders;

/// <summary>
/// What a head or deputy is told this morning. A letter is written only on a working day and only if something falls today: a stage,
/// a day of delay, a returned report, a new obligation, the first morning after a leave. Once written, it shows all that is owed
/// within the week.
/// </summary>
public static class MorningPlanner
{
    /// <param name="servedThrough">The last day whose morning is done with; stages after it that were missed speak today.</param>
    public static MorningPlan Plan(
        DateOnly today, Person person, CollegeDesk desk, DateOnly servedThrough, WorkingCalendar calendar, ReminderSettings settings)
    {
        if (!calendar.IsWorking(today)) return MorningPlan.Quiet(Silence.DayOff);
        if (servedThrough >= today) return MorningPlan.Quiet(Silence.AlreadyServed);
        if (Recipients.WhyNot(person, today) is { } reason) return MorningPlan.Quiet(reason);
        if (person.Role == Role.Deputy && !Recipients.Of(desk.People, today).Contains(person)) return MorningPlan.Quiet(Silence.HeadIsThere);

        var items = new List<MorningItem>();
        var skipped = new List<SkippedStage>();
        var isBack = person.AwayUntil is { } away && calendar.Add(away, 1) is var first && first > servedThrough && first <= today;
        var news = desk.News.Where(obligation => calendar.Add(obligation.PublishedOn, 1) is var day && day > servedThrough && day <= today).ToList();
        var owes = false;

        foreach (var duty in desk.Owed)
        {
            if (!duty.Duty.IsOwed) continue;

            owes = true;
            var fallen = Stages.Fallen(duty, servedThrough, today, calendar, settings);
            for (var i = 0; i < fallen.Count - 1; i++) skipped.Add(new SkippedStage(duty, fallen[i]));

            var returned = Stages.ReturnStep(duty, calendar) is { } step && step > servedThrough && step <= today;
            if (Line(duty, fallen, returned, today, calendar, settings, news) is { } item) items.Add(item);
        }

        foreach (var obligation in news)
        {
            if (items.Any(item => item.Document == obligation.Document && item.Obligation == obligation.Obligation)) continue;
            Stage? position = obligation.First is { } due ? Stages.At(today, due.Expected, calendar) : null;
            items.Add(new MorningItem(
                MorningSection.New, obligation.Document, obligation.Obligation, obligation.First, position, position, IsDue: true, IsNew: true));
        }

        if (!items.Any(item => item.IsDue) && !(isBack && items.Count > 0))
            return new MorningPlan(null, owes ? Silence.NoStageToday : Silence.NothingOwed, skipped);

        items.Sort(InOrder);
        var letter = new Morning(
            Morning.KeyOf(person.Id, today), person.Id, desk.College, today, items, OutageBetween(servedThrough, today, calendar), Provisional(items, today, calendar));
        return new MorningPlan(letter, null, skipped);
    }

    /// <summary>The working days between the last morning served and today, if there were any.</summary>
    public static Outage? OutageBetween(DateOnly servedThrough, DateOnly today, WorkingCalendar calendar)
    {
        var first = calendar.Add(servedThrough, 1);
        return first < today ? new Outage(first, calendar.Add(today, -1)) : null;
    }

    private static MorningItem? Line(
        OwedDuty owed, IReadOnlyList<Stage> fallen, bool returned, DateOnly today, WorkingCalendar calendar, ReminderSettings settings, List<NewObligation> news)
    {
        var duty = owed.Duty;
        var isDue = fallen.Count > 0 || returned;
        if (!isDue && duty.Expected > today.AddDays(settings.WeekDays)) return null;

        var position = Stages.At(today, duty.Expected, calendar);
        var section = duty.State == DutyState.Returned ? MorningSection.Returned
            : position.IsOverdue ? MorningSection.Overdue
            : position.Days == 0 ? MorningSection.Today
            : duty.Expected <= today.AddDays(settings.WeekDays) ? MorningSection.Week
            : MorningSection.Ahead;
        var isNew = news.Any(obligation => obligation.Document == duty.Key.Document && obligation.Obligation == duty.Key.Obligation);
        return new MorningItem(
            section, duty.Key.Document, duty.Key.Obligation, duty, fallen.Count > 0 ? fallen[^1] : position, position, isDue || isNew, isNew);
    }

    private static int InOrder(MorningItem left, MorningItem right)
    {
        var order = left.Section.CompareTo(right.Section);
        if (order == 0) order = Nullable.Compare(left.Duty?.Expected, right.Duty?.Expected);
        if (order == 0) order = string.CompareOrdinal(left.Document, right.Document);
        if (order == 0) order = string.CompareOrdinal(left.Obligation, right.Obligation);
        return order != 0 ? order : Nullable.Compare(left.Duty?.Key.Due, right.Duty?.Key.Due);
    }

    private static int? Provisional(List<MorningItem> items, DateOnly today, WorkingCalendar calendar)
    {
        if (!calendar.IsOfficial(today.Year)) return today.Year;
        foreach (var item in items)
        {
            if (item.Duty is { } duty && !calendar.IsOfficial(duty.Expected.Year)) return duty.Expected.Year;
        }

        return null;
    }
}
