using System.Security.Cryptography;
using System.Text;
using SpoBot.Domain.Calendar;

namespace SpoBot.Ledger;

/// <summary>A short mark of which days are worked, so that a calendar that has changed is noticed.</summary>
internal static class CalendarStamp
{
    internal static string Of(WorkingCalendar calendar) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', calendar.OfficialYears.Select(Line)))));

    private static string Line(CalendarYear year) => $"{year.Year} off {Days(year.DaysOff)} on {Days(year.WorkingWeekends)}";

    private static string Days(IReadOnlySet<DateOnly> days) => string.Join(',', days.Order().Select(day => $"{day:MM-dd}"));
}
