using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;

namespace SpoBot.Wording.Head;

/// <summary>One duty in one line: title, period, date with weekday, how far it is.</summary>
internal static class DutyLine
{
    private const int LongestTitle = 150;

    internal static string Of(int number, DutyView view, DateOnly today, WorkingCalendar calendar) => view.Duty.State switch
    {
        DutyState.Open => $"{number}. {Name(view)} – {Date(view.Duty, today)}, {Lateness.Of(today, view.Duty.Expected, calendar)}",
        DutyState.Returned => $"{number}. {Name(view)} – {Date(view.Duty, today)}, вернули на доработку",
        DutyState.Reported => $"{number}. {Name(view)} – отправлен, ждёт приёмки (срок {Date(view.Duty, today)})",
        DutyState.Accepted => $"{number}. {Name(view)} – принято (срок {Date(view.Duty, today)})",
        DutyState.Waived => $"{number}. {Name(view)} – снято с контроля",
        _ => throw new ArgumentOutOfRangeException(nameof(view)),
    };

    internal static string Date(Duty duty, DateOnly today) => Days.In(today.Year, duty.Expected);

    internal static string Name(DutyView view)
    {
        var title = Html.Line(view.Obligation.Title, LongestTitle);
        return view.Duty switch
        {
            { Period: { } period } => $"{title} ({Periods.Of(period)})",
            { Role: DueRole.Milestone } => $"{title} (само действие)",
            { Role: DueRole.Interim } => $"{title} (промежуточный отчёт)",
            { Role: DueRole.Final } => $"{title} (итоговый отчёт)",
            _ => title,
        };
    }
}
