using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Discipline;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Reminders;
using SpoBot.Wording.Head;

namespace SpoBot.Wording.Coordinator;

/// <summary>A report or a request as the one who decides sees it.</summary>
internal static class InboxText
{
    internal const string Empty = "Входящих нет: все отчёты рассмотрены.";
    internal const string Accepted = "Отчёт принят.";
    internal const string Returned = "Отчёт возвращён, руководитель об этом узнает.";
    internal const string Undone = "Приёмка отменена, отчёт снова на рассмотрении.";
    internal const string Granted = "Срок продлён.";
    internal const string RefusedLater = "В продлении отказано.";
    internal const string AskRemark = "Что исправить? Напишите замечание одним сообщением.";
    internal const string AskWhyRefuse = "Почему отказ? Напишите одним сообщением.";

    internal static string AcceptedMany(int count) => $"Принято: {Plurals.Reports(count)}.";

    internal static string Case(
        DutyView view, DutyHistory history, (int Number, int Of)? place, IReadOnlyList<Fact> facts, WorkingCalendar calendar, TimeZoneInfo zone)
    {
        var text = new StringBuilder(place is var (number, of) ? $"Входящие, {number} из {of}\n\n" : "");
        text.Append($"{Html.Bold(view.College.FullName)}\n{Html.Line(view.Obligation.Title, 200)}, п. {Html.Escape(view.Obligation.Id)}\n{Periods.Of(view.Duty)}\n");
        text.Append($"Срок: {Days.Full(view.Duty.Expected)}{(view.Duty.Extended is null ? "" : $", продлён; первоначальный – {Days.Full(view.Duty.Key.Due)}")}\n");
        text.Append($"{StateNames.Of(view.Duty.State)}\n");
        if (history.Report is { } report && view.Duty.State is DutyState.Reported or DutyState.Accepted)
            text.Append(Report(view, report, facts, calendar, zone));
        if (view.Asked is { } asked && history.Asked is { } ask)
            text.Append($"\nПросят продлить до {Days.Full(asked)}, {Days.Moment(ask.At, zone)}\n«{Html.Escape(ask.Reason, 1500)}»\n");
        return text.ToString().TrimEnd();
    }

    internal static string AcceptAll(DutyView view, IReadOnlyList<DutyView> waiting, int most, bool isChanged = false)
    {
        if (waiting.Count == 0)
            return "По этому поручению ничего не ждёт решения.";
        var sheet = new Sheet();
        if (isChanged)
            sheet.Add("Список за это время изменился, посмотрите ещё раз.\n");
        sheet.Add($"Принять все отчёты по поручению «{Html.Line(view.Obligation.Title, 200)}»?\n");
        foreach (var one in waiting.Take(most))
            sheet.Add($"– {Html.Line(one.College.Name, 100)}, {Html.Escape(Periods.Of(one.Duty))}", spare: 60);
        if (waiting.Count > most)
            sheet.Add($"и ещё {waiting.Count - most}");
        return sheet.ToString();
    }

    private static string Report(DutyView view, DutyFact.Reported report, IReadOnlyList<Fact> facts, WorkingCalendar calendar, TimeZoneInfo zone)
    {
        var by = facts.LastOrDefault(fact => fact.What is DutyFact.Reported)?.ByName ?? "";
        var text = new StringBuilder($"\nОтчёт от {Days.Moment(report.At, zone)}{(by.Length > 0 ? $", {Html.Escape(by, 60)}" : "")}: ");
        text.Append($"{Lateness(view, report, calendar, zone)}\n");
        var first = facts.Select(fact => fact.What).OfType<DutyFact.Reported>().First();
        if (first.At != report.At)
            text.Append($"Это исправленный отчёт; первый – {Days.Moment(first.At, zone)}, {Lateness(view, first, calendar, zone)}\n");
        if (report.Content.Number is { } number)
            text.Append($"Значение: {ProofText.Value(number, view.Obligation.Proof)}\n");
        if (!string.IsNullOrWhiteSpace(report.Content.Text))
            text.Append($"{Html.Escape(report.Content.Text, 2000)}\n");
        if (report.Content.Files.Count > 0)
            text.Append($"Приложено: {Plurals.Of(report.Content.Files.Count, "файл", "файла", "файлов")}\n");
        return text.ToString();
    }

    private static string Lateness(DutyView view, DutyFact.Reported report, WorkingCalendar calendar, TimeZoneInfo zone)
    {
        var own = view.College.ZoneOr(zone);
        return report.At < Judge.EndOf(view.Duty.Expected, own, calendar)
            ? "вовремя"
            : $"с опозданием на {Plurals.WorkingDays(calendar.Between(view.Duty.Expected, MorningHours.Today(report.At, own)))}";
    }
}
