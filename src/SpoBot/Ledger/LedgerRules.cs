using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;

namespace SpoBot.Ledger;

/// <summary>What the ledger must know beside the store: which days are worked, when duties are spoken of, and the region's zone.</summary>
internal sealed record LedgerRules(WorkingCalendar Calendar, ReminderSettings Reminders, TimeZoneInfo Region)
{
    internal TimeZoneInfo ZoneOf(College? college) => college?.ZoneOr(Region) ?? Region;

    /// <summary>The moment on the college's own clock, so that «today» is its day.</summary>
    internal DateTimeOffset Local(DateTimeOffset now, College? college) => TimeZoneInfo.ConvertTime(now, ZoneOf(college));

    internal static DateOnly DayOf(DateTimeOffset local) => DateOnly.FromDateTime(local.DateTime);
}
