using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Coordinator;

/// <summary>The words of «/add» and of changing an obligation.</summary>
internal static class DraftText
{
    internal const int LongestText = 2000;
    internal const int LongestDeadline = 300;
    internal const int LongestUnit = 40;

    internal const string AskText = "<b>Текст поручения</b>\n\nНапишите поручение одним сообщением, как в документе: первая фраза станет названием. О сроке и исполнителях спрошу отдельно.";
    internal const string AskDeadline =
        "<b>К какому сроку?</b>\n\nНапишите, как в резолюции: «до 15.02.2024», «ежеквартально до 5 числа», «31.01.2024, далее – ежеквартально», «март 2024».";

    internal const string AskAddressee = "<b>Кому сдают отчёт?</b>\n\nНажмите или напишите часть названия.";
    internal const string AskProof = "<b>Что должно быть в отчёте?</b>";
    internal const string AskUnit = "<b>В чём считать?</b>\n\nНапишите единицу: «человек», «%», «мероприятий».";
    internal const string NobodyThere = "В реестре нет организаций. Сначала администратор должен загрузить каталог.";
    internal const string OnlyWords = "Здесь нужен текст или кнопка.";
    internal const string PressAKey = "Нажмите одну из кнопок.";
    internal const string ChooseSomebody = "Выберите хотя бы одного исполнителя.";
    internal const string Published = "Опубликовано. Исполнители узнают из ближайшего утреннего письма.";
    internal const string Kept = "Сохранено. Исполнители получат сообщение.";
    internal const string SectionTitle = "Поручения";

    private const int LongestTitle = 120;
    private const int MostNames = 15;

    internal static string DocumentTitle(DateOnly day) => $"Поручения, внесённые в боте {day:dd.MM.yyyy}";

    internal static string DocumentShort(DateOnly day) => $"Внесено {day:dd.MM.yyyy}";

    internal static string Because(string name, DateOnly day) => $"изменено в боте: {Typed.Line(name)}, {day:dd.MM.yyyy}";

    /// <summary>The first sentence, on one line.</summary>
    internal static string TitleOf(string text)
    {
        var line = Typed.Clean(text).Trim().Split('\n')[0].Trim();
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        return Html.Cut((end > 0 ? line[..end] : line).TrimEnd('.', ' '), LongestTitle);
    }

    internal static string AskExecutors(IReadOnlyList<string> names, int organisations)
    {
        var chosen = names.Count == 0
            ? ""
            : $"Выбрано ({Plurals.Colleges(organisations)}):\n{string.Join('\n', names.Take(MostNames).Select(name => "– " + Html.Line(name, 120)))}{(names.Count > MostNames ? $"\nи ещё {names.Count - MostNames}" : "")}\n\n";
        return $"<b>Кто исполняет?</b>\n\n{chosen}Нажмите группу или напишите названия через запятую – хватит части названия.";
    }

    /// <summary>What came of names that were typed.</summary>
    internal static string? Found(IReadOnlyList<string> unknown, bool isToChoose)
    {
        var missing = unknown.Count == 0 ? null : $"Не нашёл: {string.Join(", ", unknown.Take(10).Select(name => $"«{Html.Line(name, 60)}»"))}.";
        var several = isToChoose ? "Подходит несколько организаций – выберите." : null;
        return missing is null && several is null ? null : string.Join(' ', new[] { missing, several }.OfType<string>());
    }

    internal static string Understood(Reading reading, IReadOnlyList<ScheduledDue> dates, IReadOnlyList<string> doubts, Rulebook rulebook, bool isSound)
    {
        var sheet = new Sheet();
        sheet.Add($"«{Html.Escape(reading.Phrase, LongestDeadline)}»\n");
        sheet.Add(reading.Kind == DeadlineKind.Unclear ? Html.Escape(reading.Said, 500) : $"Понял так: {Html.Escape(reading.Said, 800)}");
        if (reading.Kind == DeadlineKind.Ongoing)
            sheet.Add("Дат нет: бот не будет напоминать и ждать отчётов.");
        else if (isSound)
            sheet.Add(RegisterText.Dates(dates));
        else if (reading.Kind is not (DeadlineKind.Unclear or DeadlineKind.None))
            sheet.Add("Все даты уже прошли.");
        if (dates.Any(due => due.IsMoved) && rulebook.ShiftBecause.Length > 0)
            sheet.Add($"Срок перенесён: {Html.Line(rulebook.ShiftBecause, 300)}");
        foreach (var doubt in doubts.Take(5))
            sheet.Add($"⚠️ {Html.Escape(doubt, 300)}");
        if (!isSound)
            sheet.Add("\nНапишите срок по-другому.");
        return sheet.ToString();
    }

    internal static string Ready(string card, bool isNew, bool isUntouched) =>
        (isNew ? "<b>Проверьте перед публикацией</b>" : isUntouched ? "<b>Что изменить?</b>" : "<b>Ещё не сохранено</b>") + "\n\n" + card;
}
