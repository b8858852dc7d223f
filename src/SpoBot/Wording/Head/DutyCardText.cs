using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

/// <summary>Everything about one duty on one screen; long texts give way so that the screen always fits.</summary>
internal static class DutyCardText
{
    private const int RoomForText = 1500;
    private const int RoomForHistory = 12;

    internal static string Of(
        DutyView view, IReadOnlyList<Fact> history, College? reportTo, Rulebook rulebook, DateOnly today, WorkingCalendar calendar, TimeZoneInfo zone)
    {
        var (duty, obligation) = (view.Duty, view.Obligation);
        var text = new StringBuilder()
            .Append(Html.Bold(Html.Cut(obligation.Title, 200))).Append('\n')
            .Append($"{Html.Escape(view.Document.Title, 200)}, п. {Html.Escape(obligation.Id)}\n\n")
            .Append(DateLines(duty, rulebook, today, calendar))
            .Append($"Отчёт: {Periods.Of(duty)}, {ProofText.Asked(obligation.Proof, duty.Key.Due.Year)}\n");
        if (reportTo is not null)
            text.Append($"Кому: {Html.Escape(reportTo.FullName, 200)}\n");
        text.Append($"Срок в документе: «{Html.Escape(obligation.Deadline, 200)}»\nПонято так: {Html.Escape(obligation.Reading.Said, 300)}\n");
        text.Append($"\n{Html.Escape(obligation.Text, RoomForText)}\n");
        if (history.Count > 0)
        {
            text.Append("\n<b>Что было</b>\n");
            foreach (var fact in history.TakeLast(RoomForHistory))
                text.Append(FactText.Of(fact, zone)).Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    private static string DateLines(Duty duty, Rulebook rulebook, DateOnly today, WorkingCalendar calendar)
    {
        var lines = new StringBuilder();
        var legal = duty.Key.Due;
        if (duty.Extended is { } extended)
            lines.Append($"Срок: {Days.Full(extended)}, продлён; первоначальный – {Days.Full(legal)}\n");
        else if (duty.Expected != legal)
            lines.Append($"Срок: {Days.Full(legal)} → {Days.Full(duty.Expected)}, перенесён с нерабочего дня{Because(rulebook)}\n");
        else
            lines.Append($"Срок: {Days.Full(legal)}\n");
        if (duty.IsOwed)
            lines.Append($"{char.ToUpperInvariant(Lateness.Of(today, duty.Expected, calendar)[0])}{Lateness.Of(today, duty.Expected, calendar)[1..]}\n");
        return lines.ToString();
    }

    private static string Because(Rulebook rulebook) => rulebook.ShiftBecause.Length > 0 ? $" («{Html.Escape(rulebook.ShiftBecause, 200)}»)" : "";
}
