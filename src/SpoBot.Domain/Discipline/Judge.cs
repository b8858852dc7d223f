using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Reminders;

namespace SpoBot.Domain.Discipline;

/// <summary>
/// Whether a duty was done in time, as fairly as the record allows. In time means: when the first working day after the date that counts
/// began, a report lay with the coordinator, or had come back only on the last day, too late to be mended; however often it is sent back
/// afterwards is rework, not lateness. Who was late without having been told is not blamed, unless they had shut the bot out.
/// </summary>
public static class Judge
{
    /// <summary>Somebody connected within so many working days before the date could have been told.</summary>
    private const int WorkingDaysToTell = 10;

    /// <param name="stays">When people of the college were connected.</param>
    /// <param name="zone">The college's own.</param>
    public static Judgement Of(DutyFile file, IReadOnlyList<Stay> stays, DateTimeOffset now, TimeZoneInfo zone, WorkingCalendar calendar)
    {
        var duty = file.View.Duty;
        if (duty.State == DutyState.Waived) return new Judgement(Standing.Excused, 0);

        var end = EndOf(duty.Expected, zone, calendar);
        if (now < end) return new Judgement(duty.IsOwed ? Standing.Ahead : Standing.OnTime, 0);
        if (!duty.IsOwed && WasInTime(file, MorningHours.At(calendar.PreviousOrSame(duty.Expected), TimeOnly.MinValue, zone), end)) return new Judgement(Standing.OnTime, 0);

        var until = duty.IsOwed ? now : ReportedAt(file, end);
        var days = Math.Max(1, calendar.Between(duty.Expected, MorningHours.Today(until, zone)));
        return new Judgement(Excuse(file, stays, end, zone, calendar) ?? (duty.IsOwed ? Standing.Missed : Standing.Late), days);
    }

    /// <summary>The moment from which a report is late: a day off after the date is not counted against anybody.</summary>
    public static DateTimeOffset EndOf(DateOnly expected, TimeZoneInfo zone, WorkingCalendar calendar) =>
        MorningHours.At(calendar.Add(expected, 1), TimeOnly.MinValue, zone);

    /// <summary>A report that lay there in time and was taken back by its own sender afterwards did not count.</summary>
    private static bool WasInTime(DutyFile file, DateTimeOffset lastDay, DateTimeOffset end)
    {
        var facts = file.Facts.Select(fact => fact.What).ToList();
        var before = DutyHistory.Fold(file.View.Duty.Key.Due, facts.Where(fact => fact.At < end));
        var after = facts.Where(fact => fact.At >= end).TakeWhile(fact => fact is not DutyFact.Reported);
        var lay = before.State is DutyState.Reported or DutyState.Accepted || before is { State: DutyState.Returned, Remark: { } remark } && remark.At >= lastDay;
        return lay && !after.Any(fact => fact is DutyFact.Withdrawn);
    }

    /// <summary>The first report after the date that its sender did not take back.</summary>
    private static DateTimeOffset ReportedAt(DutyFile file, DateTimeOffset end)
    {
        DateTimeOffset? at = null;
        foreach (var fact in file.Facts.Select(fact => fact.What).Where(fact => fact.At >= end))
        {
            if (fact is DutyFact.Reported && at is null) at = fact.At;
            if (fact is DutyFact.Withdrawn) at = null;
        }

        return at ?? end;
    }

    private static Standing? Excuse(DutyFile file, IReadOnlyList<Stay> stays, DateTimeOffset end, TimeZoneInfo zone, WorkingCalendar calendar)
    {
        if (file.Notices.Any(notice => notice.IsDeliveredBefore(end)) || file.Facts.Any(fact => fact.What.At < end && IsOfCollege(fact.What))) return null;

        var expected = file.View.Duty.Expected;
        var from = MorningHours.At(calendar.Add(expected, -WorkingDaysToTell), TimeOnly.MinValue, zone);
        var there = stays.Where(stay => stay.Touches(from, MorningHours.At(expected, TimeOnly.MinValue, zone))).ToList();
        if (there.Count == 0) return Standing.NotConnected;
        return there.Any(stay => stay.IsReachable) ? Standing.NotTold : null;
    }

    /// <summary>Whoever did something with a duty knew of it.</summary>
    private static bool IsOfCollege(DutyFact fact) => fact is DutyFact.Reported or DutyFact.Withdrawn or DutyFact.ExtensionAsked or DutyFact.Noticed;
}
