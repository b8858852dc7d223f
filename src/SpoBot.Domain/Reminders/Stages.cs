using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Reminders;

/// <summary>Which stages of a duty fall when. Everything follows from counting working days up to the date and after it.</summary>
public static class Stages
{
    /// <summary>Where a day stands to the date that counts. A date on a day off is «T-0» on the last working day before it.</summary>
    public static Stage At(DateOnly day, DateOnly expected, WorkingCalendar calendar) =>
        new(day <= expected ? -calendar.Between(day, expected) : calendar.Between(expected, day));

    /// <summary>The stages that fall on the working days after <paramref name="after"/> up to and including <paramref name="today"/>, in order.</summary>
    public static IReadOnlyList<Stage> Fallen(OwedDuty duty, DateOnly after, DateOnly today, WorkingCalendar calendar, ReminderSettings settings)
    {
        if (!duty.Duty.IsOwed || today <= after) return [];

        var expected = duty.Duty.Expected;
        List<Stage>? fallen = null;
        if (after < expected)
        {
            var last = calendar.Between(after, expected);
            var first = today <= expected ? calendar.Between(today, expected) : 0;
            foreach (var before in duty.Stages ?? settings.Stages)
            {
                if (before >= first && before < last) (fallen ??= []).Add(new Stage(-before));
            }

            fallen?.Sort();
        }

        if (today > expected)
        {
            var last = calendar.Between(expected, today);
            for (var late = Late(after, expected, calendar) + 1; late <= last; late++)
            {
                if (late <= settings.DailyWhenOverdue || OpensWeek(calendar.Add(expected, late), calendar)) (fallen ??= []).Add(new Stage(late));
            }
        }

        return fallen ?? [];
    }

    /// <summary>The steps of escalation to the coordinator that fall on those days, in order.</summary>
    public static IEnumerable<Stage> Escalations(OwedDuty duty, DateOnly after, DateOnly today, WorkingCalendar calendar, ReminderSettings settings)
    {
        var expected = duty.Duty.Expected;
        if (!duty.Duty.IsOwed || today <= expected) return [];

        var (first, last) = (Late(after, expected, calendar), calendar.Between(expected, today));
        return settings.Escalations.Where(step => step > first && step <= last).Order().Select(step => new Stage(step));
    }

    /// <summary>
    /// The first day after <paramref name="after"/> on which the duty needs anybody's attention, always a working day; null once it is not
    /// owed. To be stored with the duty and renewed whenever the duty changes or a round has dealt with it.
    /// </summary>
    public static DateOnly? WakeOn(OwedDuty duty, DateOnly after, WorkingCalendar calendar, ReminderSettings settings)
    {
        if (!duty.Duty.IsOwed) return null;

        var expected = duty.Duty.Expected;
        var late = Late(after, expected, calendar);
        var wake = calendar.Add(expected, late + 1);
        if (late >= settings.DailyWhenOverdue)
        {
            wake = OpeningAfter(wake.AddDays(-1), calendar);
            foreach (var step in settings.Escalations)
            {
                if (step > late && calendar.Add(expected, step) is var day && day < wake) wake = day;
            }
        }

        if (after < expected)
        {
            var left = calendar.Between(after, expected);
            var next = -1;
            foreach (var before in duty.Stages ?? settings.Stages)
            {
                if (before < left && before > next) next = before;
            }

            if (next >= 0) wake = calendar.Add(after, left - next);
        }

        return ReturnStep(duty, calendar) is { } returned && returned > after && returned < wake ? returned : wake;
    }

    /// <summary>The first working morning after a report came back.</summary>
    public static DateOnly? ReturnStep(OwedDuty duty, WorkingCalendar calendar) =>
        duty.Duty.State == Duties.DutyState.Returned && duty.ReturnedOn is { } day ? calendar.Add(day, 1) : null;

    /// <summary>True for the first working day of a week, which runs from Monday to Sunday.</summary>
    private static bool OpensWeek(DateOnly day, WorkingCalendar calendar) => calendar.Add(day, -1) < MondayOf(day);

    /// <summary>The first working day from the day's Monday on; later than the week where all of it is off.</summary>
    internal static DateOnly OpeningOf(DateOnly day, WorkingCalendar calendar) => calendar.NextOrSame(MondayOf(day));

    private static DateOnly OpeningAfter(DateOnly day, WorkingCalendar calendar)
    {
        var opening = OpeningOf(day, calendar);
        return opening > day ? opening : calendar.NextOrSame(MondayOf(opening).AddDays(7));
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static int Late(DateOnly day, DateOnly expected, WorkingCalendar calendar) =>
        day > expected ? calendar.Between(expected, day) : 0;
}
