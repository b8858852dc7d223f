using SpoBot.Domain.Discipline;

namespace SpoBot.Wording.Coordinator;

internal static class ExportText
{
    internal const string Asked = "Готовлю файл, пришлю сюда же.";
    internal const string NotMade = "Файл сделать не получилось, администратор увидит почему. Попробуйте другие дни или другой вид файла.";
    internal const string TooLarge = "Файл получился больше, чем принимает Telegram. Выберите дни короче или возьмите файл на сервере: spobot export.";

    internal static string Choose(DateOnly from, DateOnly to) =>
        $"<b>Выгрузка</b>\n\nСроки: {Span(from, to)}.\nВыберите дни, затем вид файла. Excel – одна книга: поручения, сроки, дисциплина, уведомления. В выгрузке только то, что вы видите в боте.";

    internal static string Caption(DateOnly from, DateOnly to, int duties, int colleges) =>
        $"Выгрузка, {Span(from, to)}: {Plurals.Of(duties, "срок", "срока", "сроков")}, {Plurals.Colleges(colleges)}.";

    /// <summary>«I квартал 2024», «2024 год», «2023–2025 годы», or two dates.</summary>
    internal static string Span(DateOnly from, DateOnly to)
    {
        var quarter = Quarter.Of(from);
        if ((from, to) == (quarter.From, quarter.To))
            return StatisticsText.Name(quarter);
        var isYears = from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 };
        return isYears && from.Year == to.Year ? $"{from.Year} год" : isYears ? $"{from.Year}–{to.Year} годы" : $"{from:dd.MM.yyyy} – {to:dd.MM.yyyy}";
    }
}
