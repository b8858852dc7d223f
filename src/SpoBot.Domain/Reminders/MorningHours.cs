using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Reminders;

/// <summary>
/// Hours of the morning letter in people's own zones. A round is run and recorded only while a zone is open (a working day before the
/// quiet hours): one that could write to nobody must not count a morning as served. A changed hour counts from the next day.
/// </summary>
public static class MorningHours
{
    public static bool IsOpen(DateTimeOffset now, TimeZoneInfo zone, WorkingCalendar calendar, ReminderSettings settings)
    {
        var local = TimeZoneInfo.ConvertTime(now, zone).DateTime;
        return calendar.IsWorking(DateOnly.FromDateTime(local)) && TimeOnly.FromDateTime(local) < settings.QuietFrom;
    }

    public static DateOnly Today(DateTimeOffset now, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    /// <summary>The last day whose morning had come by then.</summary>
    public static DateOnly ServedThrough(DateTimeOffset round, TimeOnly hour, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(round, zone).DateTime;
        var day = DateOnly.FromDateTime(local);
        return TimeOnly.FromDateTime(local) >= hour ? day : day.AddDays(-1);
    }

    /// <summary>The last day whose morning a person has had, of those that had come by the last round.</summary>
    /// <param name="unheard">By person, the first day whose letter did not reach them.</param>
    public static DateOnly HeardThrough(DateOnly served, long person, IReadOnlyDictionary<long, DateOnly> unheard) =>
        unheard.TryGetValue(person, out var missed) && missed <= served ? missed.AddDays(-1) : served;

    /// <summary>The moment of a day's morning, with the zone's offset.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly hour, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(hour);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
