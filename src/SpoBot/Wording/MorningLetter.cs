using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Outbox;

namespace SpoBot.Wording;

/// <summary>The head's letter in the morning: what is owed, by section, with a button for each line.</summary>
internal static class MorningLetter
{
    /// <summary>So many lines a letter has; the rest is behind «Ещё».</summary>
    internal const int Lines = 8;

    /// <param name="lines">The morning's items in its order.</param>
    /// <param name="moreClaim">What «Ещё» carries; null where there is nowhere to go.</param>
    /// <param name="shiftBecause">The rulebook's quotation, said once if a date was moved.</param>
    internal static Content.Message Render(
        Morning morning, IReadOnlyList<MorningLine> lines, string? moreClaim = null, string shiftBecause = "", bool silent = false)
    {
        var shown = lines.Take(Lines).ToList();
        var numbered = lines.Count > 1;
        var sheet = new Sheet();
        sheet.Add($"Доброе утро! Сегодня {Days.Spoken(morning.Day)}.");
        if (morning.Outage is { } outage)
            sheet.Add($"Бот был недоступен {Days.Span(outage.From, outage.To)}: {(outage.From == outage.To ? "напоминания за этот день" : "напоминания за эти дни")} собраны здесь.");

        MorningSection? section = null;
        for (var i = 0; i < shown.Count; i++)
        {
            if (shown[i].Item.Section != section)
            {
                section = shown[i].Item.Section;
                sheet.Gap();
                sheet.Add(Html.Bold(Title(section.Value)));
            }

            sheet.Add(Line(shown[i], numbered ? i + 1 : null, morning.Day));
        }

        if (lines.Count > shown.Count)
        {
            sheet.Gap();
            sheet.Add($"И ещё {Plurals.Items(lines.Count - shown.Count)}.");
        }

        Notes(sheet, morning, shown, shiftBecause);
        var ifLate = morning is { Outage: null, LateAfter: { } after } ? new Content.Delay(after, "Письмо пришло позже обычного: утром бот был недоступен.") : null;
        return new Content.Message(sheet.ToString(), Buttons(shown, numbered, lines.Count - shown.Count, moreClaim), silent, ifLate);
    }

    internal static string Title(MorningSection section) => section switch
    {
        MorningSection.Overdue => "Просрочено",
        MorningSection.Today => "Сегодня",
        MorningSection.Returned => "Возвращено на доработку",
        MorningSection.Week => "Ближайшие 7 дней",
        MorningSection.Ahead => "Впереди",
        MorningSection.New => "Новое",
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "Unknown section."),
    };

    private static string Line(MorningLine line, int? number, DateOnly today)
    {
        var (item, obligation) = (line.Item, line.Obligation);
        var head = $"{(number is { } n ? $"{n}. " : "")}{Html.Line(obligation.Title, 120)}";
        var isNew = item.IsNew && item.Section != MorningSection.New ? "новое · " : "";
        if (item.Duty is not { } duty || item.Position is not { } position)
            return $"{head}\n{isNew}{(obligation.Deadline.Length > 0 ? Html.Line(obligation.Deadline, 100) : "без срока")}";

        var text = $"{head}\n{isNew}{About(duty)}срок {Date(duty)}, {Lateness.Of(position, today, duty.Expected)}";
        return line.Remark is { } remark ? $"{text}\nЗамечание: {Html.Line(remark, 150)}" : text;
    }

    /// <summary>The period, or only the sort of report where the date itself says the rest.</summary>
    private static string About(Duty duty) =>
        duty.Period is not null ? $"{Periods.Of(duty)} · "
        : duty.Role is DueRole.Milestone ? "само действие · "
        : duty.Role is DueRole.Interim ? "промежуточный отчёт · "
        : duty.Role is DueRole.Final ? "итоговый отчёт · "
        : "";

    private static string Date(Duty duty) =>
        duty.Extended is { } extended ? $"{Days.Full(duty.Key.Due)}, продлён до {Days.Full(extended)}"
        : IsMoved(duty) ? Days.Moved(duty.Key.Due, duty.Expected)
        : Days.Full(duty.Key.Due);

    /// <summary>True if the rulebook, not a decision, has put another date beside the document's.</summary>
    private static bool IsMoved(Duty duty) => duty.Extended is null && duty.Expected != duty.Key.Due;

    private static void Notes(Sheet sheet, Morning morning, List<MorningLine> shown, string shiftBecause)
    {
        var moved = shiftBecause.Length > 0 && shown.Any(line => line.Item.Duty is { } duty && IsMoved(duty));
        if (!moved && morning.Provisional is null) return;

        sheet.Gap();
        if (moved) sheet.Add(Html.Italic($"Срок в выходной перенесён: «{Typed.Cut(Typed.Line(shiftBecause), 200)}»"));
        if (morning.Provisional is { } year) sheet.Add(Html.Italic($"Производственный календарь на {year} год ещё не загружен: рабочие дни посчитаны предварительно."));
    }

    private static List<IReadOnlyList<Button>>? Buttons(List<MorningLine> shown, bool numbered, int more, string? moreClaim)
    {
        var buttons = shown
            .Select((line, i) => line.Claim is null ? null : new Button(numbered ? $"{i + 1}. {Caption(line.Obligation)}" : Caption(line.Obligation), line.Claim))
            .OfType<Button>();
        var rows = buttons.Chunk(2).Select(IReadOnlyList<Button> (row) => row).ToList();
        if (more > 0 && moreClaim is not null) rows.Add([new Button($"Ещё {more}", moreClaim)]);
        return rows.Count > 0 ? rows : null;
    }

    private static string Caption(Obligation obligation) => obligation.Proof is Proof.Nothing ? "Исполнено" : "Отчитаться";
}
