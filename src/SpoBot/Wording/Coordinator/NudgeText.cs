using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Nudges;
using SpoBot.Domain.Register;
using SpoBot.Wording.Head;

namespace SpoBot.Wording.Coordinator;

/// <summary>A nudge from the choice of whom to the account of what became of it.</summary>
internal static class NudgeText
{
    internal const int LongestWords = 1000;
    internal const int MostNames = 25;
    internal const string AskWords = "Напишите свой текст одним сообщением. Список долгов каждого колледжа я добавлю сам.";
    internal const string NobodyChosen = "Не выбрано ни одной организации. Отметьте хотя бы одну или нажмите «Назад».";
    internal const string Started = "Рассылка начата…";
    internal const string Stopping = "Останавливаю.";

    private static readonly (NudgeFate Fate, string Title)[] NotDelivered =
    [
        (NudgeFate.Blocked, "Заблокировали бота"),
        (NudgeFate.Deactivated, "Аккаунт удалён"),
        (NudgeFate.Refused, "Отказ Telegram"),
        (NudgeFate.Unknown, "Неизвестно, могло дойти"),
        (NudgeFate.Stopped, "Не отправлено: остановлено"),
        (NudgeFate.Settled, "Не отправлено: сдали за это время"),
        (NudgeFate.PassedOver, "Не отправлено: уже напомнили или в отпуске"),
        (NudgeFate.Left, "Не отправлено: отключились от бота"),
        (NudgeFate.Outlived, "Не отправлено: не успели за 12 часов"),
        (NudgeFate.NotConnected, "Не подключены или нет связи"),
    ];

    private const string Standard = "Координатор напоминает: ждём отчёт.";
    private const int MostDebts = 15;

    internal static string Whom(IReadOnlyList<Obligation> items)
    {
        var sheet = new Sheet();
        sheet.Add("<b>Кому напомнить?</b>\n\nВсем должникам, просроченным, у кого срок близко, группе, выбранным колледжам или по одному поручению:");
        for (var i = 0; i < items.Count; i++)
            sheet.Add($"{i + 1}. п. {Html.Escape(items[i].Id)} {Html.Line(items[i].Title, 80)}");
        return sheet.ToString();
    }

    internal static string Chosen(int count) => $"Отметьте колледжи. Отмечено: {count}.\nПолучат письмо те из них, кто что-то должен.";

    internal static string Preview(NudgePlan plan, string? words)
    {
        var sheet = new Sheet();
        if (plan.Recipients.Count == 0)
            sheet.Add("Писать некому.");
        else
            sheet.Add($"Письмо получат {Plurals.People(plan.Recipients.Count)}, {Plurals.Colleges(plan.Colleges)}:\n{Names(plan.Recipients.Select(it => it.College.Name).Distinct().ToList())}");
        foreach (var left in plan.LeftOut.GroupBy(it => it.Why))
        {
            sheet.Gap();
            sheet.Add($"{Why(left.Key)}: {left.Count()}\n{Names([.. left.Select(it => it.College.Name)])}", spare: 60);
        }

        sheet.Gap();
        sheet.Add(words is null ? "Текст: обычный." : $"Текст:\n«{Html.Escape(words, 500)}»");
        return sheet.ToString();
    }

    internal static string Sample(College college) => $"Так письмо увидит {Html.Line(college.Name, 100)}:";

    internal static string Letter(string? words, IReadOnlyList<DutyView> debts, DateOnly today, WorkingCalendar calendar)
    {
        var sheet = new Sheet();
        sheet.Add(Html.Escape(words ?? Standard, LongestWords));
        sheet.Gap();
        for (var i = 0; i < Math.Min(debts.Count, MostDebts); i++)
            sheet.Add(DutyLine.Of(i + 1, debts[i], today, calendar), spare: 60);
        if (debts.Count > MostDebts)
            sheet.Add($"и ещё {Plurals.Items(debts.Count - MostDebts)}: /status");
        return sheet.ToString();
    }

    internal static string Progress(int people, int delivered, int failed, int waiting) =>
        $"Рассылка идёт: {delivered + failed} из {people}\n{Bar(people, people - waiting)}\nДоставлено {delivered}, не доставлено {failed}, в очереди {waiting}";

    internal static string Result(NudgeOutcome outcome)
    {
        var sheet = new Sheet();
        sheet.Add(outcome.IsStopped ? "<b>Рассылка остановлена</b>" : "<b>Рассылка закончена</b>");
        sheet.Add($"Доставлено: {outcome.Colleges(NudgeFate.Delivered).Count} из {outcome.All}");
        foreach (var (fate, title) in NotDelivered)
        {
            if (outcome.Colleges(fate) is { Count: > 0 } names)
                sheet.Add($"\n{title}: {names.Count}\n{Names(names)}", spare: 60);
        }

        if (outcome.IsLong)
            sheet.Add("\nВесь список – в файле ниже.");
        return sheet.ToString();
    }

    private static string Bar(int all, int done)
    {
        const int Cells = 10;
        var full = all == 0 ? Cells : done * Cells / all;
        return string.Concat(Enumerable.Repeat("▰", full)) + string.Concat(Enumerable.Repeat("▱", Cells - full));
    }

    internal static string Why(LeftOut why) => why switch
    {
        LeftOut.RemindedToday => "Сегодня уже получили утреннее письмо",
        LeftOut.NudgedLately => "Недавно уже напоминали",
        LeftOut.Unreachable => "Сообщения не доходят",
        LeftOut.NobodyConnected => "Никто не подключён",
        LeftOut.OnLeave => "Все в отпуске",
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(name => Html.Line(name, 60))) + (names.Count > MostNames ? $" и ещё {names.Count - MostNames}" : "");
}
