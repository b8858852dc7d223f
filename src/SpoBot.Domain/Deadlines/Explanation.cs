using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines;

/// <summary>Says a rule in Russian, with its first dates, so that a coordinator sees at once whether it was understood.</summary>
internal static class Explanation
{
    private const int Examples = 4;

    public static string Say(DeadlineRule rule, ReadingContext context, DateOnly? anchor) => rule switch
    {
        FixedDates dates => string.Join(", ", dates.Dates.Select(Say)),
        Window window => Say(window),
        WorkingDaysFrom days => days.WorkingDays < 0
            ? $"за {Working(-days.WorkingDays)} до {Russian.DateWithWeekday(days.Day)}"
            : $"через {Working(days.WorkingDays)} после {Russian.Date(days.Day)}",
        Bounded { Series: WorkingDayOfMonth single, From: { } from, Until: { } until } when from.Month == until.Month && from.Year == until.Year =>
            $"{WorkingDay(single.Ordinal)} месяца: {Russian.Month(from.Month)} {from.Year} года",
        Combined combined => string.Join("; ", combined.Parts.Select(part => Say(part, context, part is FixedDates ? null : anchor))),
        _ => SaySeries(rule, context, anchor),
    };

    private static string Say(Due due)
    {
        var role = due.Role switch
        {
            DueRole.Interim => "промежуточный отчёт ",
            DueRole.Final => "итоговый срок ",
            DueRole.Milestone => "само действие ",
            _ => "",
        };
        return role + Russian.DateWithWeekday(due.Date);
    }

    private static string Say(Window window)
    {
        var last = $"последний день {Russian.DateWithWeekday(window.To)}";
        return window.From is { } from ? $"{Russian.Period(from, window.To)}, {last}" : last;
    }

    private static string SaySeries(DeadlineRule rule, ReadingContext context, DateOnly? anchor)
    {
        var (series, from, until) = Unwrap(rule);
        var rhythm = Rhythm(series);
        var start = Days.Max(from ?? DateOnly.MinValue, Days.Max(context.DocumentDate, anchor ?? DateOnly.MinValue));
        var dates = CalendarDoubts.CountsWorkingDays(series) ? [] : rule.Between(start, until ?? DateOnly.MaxValue, WorkingCalendar.Provisional).Take(Examples).Select(due => due.Date).ToArray();
        var bounds = (from > context.DocumentDate && anchor is null ? $", с {Russian.Date(from.Value)}" : "") + (until is { } end ? $", по {Russian.Date(end)} включительно" : "");
        if (dates.Length == 0)
            return rhythm + bounds;
        if (anchor is not null && series is MonthSteps or DaySteps)
        {
            var rest = dates.Length > 1 ? $", затем {rhythm}: {Following(dates)}" : "";
            return $"первый срок {Russian.DateWithWeekday(dates[0])}{rest}{bounds}";
        }

        return $"{rhythm}: {Russian.DateWithWeekday(dates[0])}{(dates.Length > 1 ? ", " + Following(dates) : "")}{(dates.Length == Examples ? " …" : "")}{bounds}";
    }

    /// <summary>The dates after the first; the year is said again only where it changes.</summary>
    private static string Following(DateOnly[] dates) => string.Join(
        ", ", dates.Skip(1).Select((date, i) => date.Year == dates[i].Year ? Russian.ShortDate(date) : Russian.Date(date)));

    private static (DeadlineRule Series, DateOnly? From, DateOnly? Until) Unwrap(DeadlineRule rule) => rule switch
    {
        Bounded bounded => (Unwrap(bounded.Series).Series, bounded.From, bounded.Until),
        InRole role => Unwrap(role.Series),
        ExceptMonths except => Unwrap(except.Series),
        _ => (rule, null, null),
    };

    private static string Rhythm(DeadlineRule rule) => rule switch
    {
        MonthSteps steps => steps.Months switch
        {
            1 => "каждый месяц",
            12 => "каждый год",
            var months when months % 12 == 0 => $"каждые {Russian.Count(months / 12, "год", "года", "лет")}",
            var months => $"каждые {Russian.Count(months, "месяц", "месяца", "месяцев")}",
        },
        DaySteps { Step: 7 } => "каждую неделю",
        DaySteps { Step: var step } when step % 7 == 0 => $"каждые {Russian.Count(step / 7, "неделю", "недели", "недель")}",
        DaySteps steps => $"каждые {Russian.Count(steps.Step, "день", "дня", "дней")}",
        Weekdays weekdays => $"каждую неделю ({string.Join(", ", weekdays.OnDays.Select(Russian.Weekday))})",
        YearlyDays yearly => Rhythm(yearly),
        WorkingDayOfMonth working => $"{WorkingDay(working.Ordinal)} {Months(working.InMonths)}",
        WeekdayOfMonth weekday => $"{(weekday.Ordinal < 0 ? "последний день недели" : $"{weekday.Ordinal}-й день недели")} «{Russian.Weekday(weekday.Day)}» {Months(weekday.InMonths)}",
        AfterPeriod after => $"{(after.Offset < 0 ? "за" : "через")} {(after.WorkingDays ? Working(Math.Abs(after.Offset)) : Russian.Count(Math.Abs(after.Offset), "день", "дня", "дней"))} {(after.Offset < 0 ? "до конца" : "после окончания")} каждого {Length(after.Months)}",
        Combined combined => string.Join(" и ", combined.Parts.Select(Rhythm)),
        _ => "повторяется",
    };

    private static string Rhythm(YearlyDays yearly)
    {
        var numbers = yearly.Days.Where(day => day.Month == yearly.Days[0].Month).Select(day => day.Day).ToArray();
        var months = yearly.Days.Select(day => day.Month).Distinct().ToArray();
        if (numbers.Length * months.Length != yearly.Days.Count || !yearly.Days.All(day => numbers.Contains(day.Day)))
            return "каждый год";
        var every = months.Length switch
        {
            12 => "каждый месяц",
            4 when IsEven(months, 3) => "каждый квартал",
            2 when IsEven(months, 6) => "каждое полугодие",
            _ => "каждый год",
        };
        return months.Length == 1 ? every : numbers is [31] ? $"{every}, в последний день" : $"{every}, {string.Join(" и ", numbers.Select(Number))}";
    }

    private static string Number(int day) => day == 31 ? "в последний день" : $"{day}-го числа";

    private static bool IsEven(int[] months, int spacing) => months.Select((month, i) => month == months[0] + i * spacing).All(even => even);

    private static string WorkingDay(int ordinal) => ordinal switch
    {
        -1 => "последний рабочий день",
        < -1 => "предпоследний рабочий день",
        _ => $"{ordinal}-й рабочий день",
    };

    private static string Months(MonthSet months) => months.Count == 12
        ? "каждого месяца"
        : "месяцев: " + string.Join(", ", months.Months.Select(Russian.Month));

    private static string Length(int months) => months switch { 1 => "месяца", 3 => "квартала", 6 => "полугодия", _ => "года" };

    private static string Working(int days) => Russian.Count(days, "рабочий день", "рабочих дня", "рабочих дней");
}
