using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

/// <summary>Everything about one duty on one screen; long texts give way so that the screen always fits.</summary>
internal static class DutyCardText
{
    private const int RoomForHistory = 1600;

    internal static string Of(
        DutyView view, IReadOnlyList<Fact> history, College? reportTo, Rulebook rulebook, DateOnly today, WorkingCalendar calendar, TimeZoneInfo zone)
    {
        var (duty, obligation) = (view.Duty, view.Obligation);
        var past = Past(history, obligation.Proof, zone);
        var sheet = new Sheet(Html.LongestScreen - past.Length);
        sheet.Add(Html.Bold(obligation.Title, 300));
        sheet.Add($"{Html.Line(view.Document.Title, 250)}, п. {Html.Line(obligation.Id, 40)}");
        sheet.Gap();
        if (Standing(duty.State, history, zone) is { } standing)
            sheet.Add(standing);
        sheet.Add(DateLines(view, rulebook, today, calendar));
        if (duty.Period is not null || duty.Role is DueRole.Interim or DueRole.Final)
            sheet.Add($"Отчёт: {Periods.Of(duty)}");
        if (duty.IsOwed)
            sheet.Add($"Что нужно: {ProofText.Asked(obligation.Proof, duty.Key.Due.Year)}");
        if (reportTo is not null)
            sheet.Add($"Кому: {Html.Line(reportTo.FullName, 250)}");
        sheet.Add($"Срок в документе: «{Html.Line(obligation.Deadline, 250)}»");
        sheet.Add($"Понято так: {Html.Line(obligation.Reading.Said, 400)}");
        sheet.Gap();
        sheet.Add(Html.Lines(obligation.Text, sheet.Left - 1));
        return sheet + past;
    }

    /// <summary>The newest of what happened, as far as there is room.</summary>
    private static string Past(IReadOnlyList<Fact> history, Proof proof, TimeZoneInfo zone)
    {
        var lines = new List<string>();
        var room = RoomForHistory;
        foreach (var fact in history.Reverse())
        {
            var line = FactText.Of(fact, proof, zone);
            if ((room -= line.Length + 1) < 0)
                break;
            lines.Insert(0, line);
        }

        var earlier = history.Count - lines.Count;
        return lines.Count == 0 ? "" : $"\n\n<b>Что было</b>{(earlier > 0 ? $"\n… и ещё {earlier} раньше" : "")}\n{string.Join('\n', lines)}";
    }

    /// <summary>Where it stands, unless it is simply owed.</summary>
    private static string? Standing(DutyState state, IReadOnlyList<Fact> history, TimeZoneInfo zone) => state switch
    {
        DutyState.Reported => $"<b>Отчёт отправлен, ждёт приёмки</b>{By<DutyFact.Reported>(history, zone)}",
        DutyState.Accepted => $"<b>Отчёт принят</b>{By<DutyFact.Accepted>(history, zone)}",
        DutyState.Returned => $"<b>Отчёт вернули на доработку</b>{By<DutyFact.Returned>(history, zone)}",
        DutyState.Waived => $"<b>Снято с контроля</b>{By<DutyFact.Waived>(history, zone)}",
        _ => null,
    };

    private static string By<T>(IReadOnlyList<Fact> history, TimeZoneInfo zone)
        where T : DutyFact => history.LastOrDefault(fact => fact.What is T) is { } last
        ? $": {(last.ByName.Length > 0 ? $"{Html.Line(last.ByName, 80)}, " : "")}{Days.Moment(last.What.At, zone)}"
        : "";

    private static string DateLines(DutyView view, Rulebook rulebook, DateOnly today, WorkingCalendar calendar)
    {
        var (duty, legal) = (view.Duty, view.Duty.Key.Due);
        var left = duty.IsOwed ? $", {Lateness.Of(today, duty.Expected, calendar)}" : "";
        var lines = duty.Extended is { } extended ? $"Срок продлён: {Days.Full(extended)}{left}\nПервоначальный срок: {Days.Full(legal)}"
            : duty.Expected != legal ? $"Срок: {Days.Full(legal)} → {Days.Full(duty.Expected)}{left}\nПеренесён с нерабочего дня{Because(rulebook)}"
            : $"Срок: {Days.Full(legal)}{left}";
        return view.Asked is { } asked ? $"{lines}\nПросьба продлить до {Days.Full(asked)} ждёт решения" : lines;
    }

    private static string Because(Rulebook rulebook) => rulebook.ShiftBecause.Length > 0 ? $": «{Html.Line(rulebook.ShiftBecause, 250)}»" : "";
}
