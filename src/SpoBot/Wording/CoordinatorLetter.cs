using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Outbox;

namespace SpoBot.Wording;

/// <summary>The coordinator's summary in the morning: what waits, who is late and since when, whom the bot cannot reach. One message.</summary>
internal static class CoordinatorLetter
{
    private const int Items = 6;

    private const int Names = 4;

    /// <param name="buttons">Ready made, each on a row of its own.</param>
    internal static Content.Message Render(
        CoordinatorMorning morning, Func<DutyKey, Obligation> obligationOf, Func<string, string> collegeName, IReadOnlyList<Button>? buttons = null, bool silent = false)
    {
        var sheet = new Sheet();
        sheet.Add($"Сводка на {Days.Spoken(morning.Day)}.");
        if (morning.Outage is { } outage) sheet.Add($"Бот был недоступен {Days.Span(outage.From, outage.To)}: события этих дней собраны здесь.");

        if (morning.Waiting.Count > 0)
        {
            var fresh = morning.NewReports.Count is > 0 and var count && count < morning.Waiting.Count ? $", из них {count} {(count % 10 == 1 && count % 100 != 11 ? "новый" : "новых")}" : "";
            Section($"Ждут принятия: {Plurals.Reports(morning.Waiting.Count)}{fresh}", morning.Waiting.Select(report => report.Duty));
        }

        if (morning.Asks.Count > 0) Section($"Просят продлить срок: {morning.Asks.Count}", morning.Asks.Select(ask => ask.Duty));
        if (morning.BecameOverdue.Count > 0) Section($"Стали просроченными: {morning.BecameOverdue.Count}", morning.BecameOverdue.Select(duty => duty.Key));
        foreach (var step in morning.Escalated.GroupBy(step => step.Stage))
            Section($"Просрочено {Plurals.WorkingDays(step.Key.Days)}: {step.Count()}", step.Select(escalation => escalation.Owed.Duty.Key));
        People("Бот не может написать никому", morning.Unreachable);
        People("Никто не подключён", morning.Unconnected);

        return new Content.Message(sheet.ToString(), buttons is { Count: > 0 } ? [.. buttons.Select(IReadOnlyList<Button> (button) => [button])] : null, silent);

        void Section(string title, IEnumerable<DutyKey> duties)
        {
            sheet.Gap();
            if (!sheet.Add(Html.Bold(title))) return;

            var items = duties.GroupBy(key => (key.Document, key.Obligation)).Select(group => group.ToList()).ToList();
            foreach (var group in items.Take(Items))
                sheet.Add($"{Html.Line(obligationOf(group[0]).Title, 100)}: {NamesOf(group.Select(key => key.College).Distinct().ToList())}", spare: 40);
            if (items.Count > Items) sheet.Add($"и ещё {Plurals.Items(items.Count - Items)}");
        }

        void People(string title, IReadOnlyList<string> colleges)
        {
            if (colleges.Count == 0) return;
            sheet.Gap();
            sheet.Add($"{Html.Bold($"{title}: {colleges.Count}")}\n{NamesOf(colleges)}");
        }

        string NamesOf(IReadOnlyList<string> colleges) => colleges.Count > Names + 1
            ? $"{string.Join(", ", colleges.Take(Names).Select(Name))} и ещё {colleges.Count - Names}"
            : string.Join(", ", colleges.Select(Name));

        string Name(string college) => Html.Line(collegeName(college), 60);
    }
}
