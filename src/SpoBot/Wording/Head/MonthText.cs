using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

/// <summary>A month's sheet: every day that has something, and how many working days the month has.</summary>
internal static class MonthText
{
    internal static string Of(College college, DateOnly first, IReadOnlyList<DutyView> duties, WorkingCalendar calendar)
    {
        var last = first.AddMonths(1).AddDays(-1);
        var sheet = new Sheet();
        sheet.Add($"{Html.Bold(college.FullName, 250)}\n{Phrases.Capital(Days.Month(first.Month))} {first.Year}, "
            + $"{Plurals.WorkingDays(calendar.Between(first.AddDays(-1), last))}{(calendar.IsOfficial(first.Year) ? "" : " (предварительно)")}");
        if (duties.Count == 0)
        {
            sheet.Gap();
            sheet.Add("В этом месяце сроков нет.");
        }

        var left = duties.Count;
        foreach (var day in duties.GroupBy(view => view.Duty.Expected).OrderBy(day => day.Key))
        {
            sheet.Gap();
            if (!sheet.Add(Html.Bold(Days.Long(day.Key)), spare: 200))
                break;
            foreach (var view in day)
            {
                if (!sheet.Add($"– {DutyLine.Name(view)}{Mark(view.Duty.State)}", spare: 60))
                    break;
                left--;
            }
        }

        if (left > 0)
            sheet.Add($"И ещё {Plurals.Items(left)}: /status");
        return sheet.ToString();
    }

    internal static string FileCaption(int year, int count) =>
        $"Сроки на {year} год: {count}. Откройте файл, чтобы добавить их в календарь телефона или компьютера.";

    private static string Mark(DutyState state) => state switch
    {
        DutyState.Accepted => " ✓",
        DutyState.Waived => " (снято с контроля)",
        DutyState.Reported => " (ждёт приёмки)",
        DutyState.Returned => " (вернули)",
        _ => "",
    };
}
