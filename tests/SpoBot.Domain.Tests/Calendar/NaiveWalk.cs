using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Tests.Calendar;

/// <summary>The calendar as somebody with a paper one would count: day after day.</summary>
internal static class NaiveWalk
{
    public static DateOnly Add(WorkingCalendar calendar, DateOnly day, int workingDays)
    {
        for (var left = Math.Abs(workingDays); left > 0; left -= calendar.IsWorking(day) ? 1 : 0)
            day = day.AddDays(Math.Sign(workingDays));
        return day;
    }

    public static int Between(WorkingCalendar calendar, DateOnly from, DateOnly to)
    {
        if (to < from)
            return -Between(calendar, to, from);
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            count += calendar.IsWorking(day) ? 1 : 0;
        return count;
    }
}
