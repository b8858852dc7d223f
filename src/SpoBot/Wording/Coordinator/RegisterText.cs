using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Wording.Head;

namespace SpoBot.Wording.Coordinator;

/// <summary>The register as a coordinator reads it: documents, their obligations, one obligation with everything about it.</summary>
internal static class RegisterText
{
    internal const int LongestGround = 500;
    internal const string GroundInWords = "Напишите основание словами: например, «приказ от 15.01.2024 № 5».";
    internal const string Stopped = "Снято с контроля. Исполнители получат сообщение.";
    internal const string Restored = "Снова на контроле. Исполнители получат сообщение.";

    private const string OrType = "\nНайти: напишите номер пункта или слова из текста поручения.";
    private const int LongestText = 1200;
    private const int MostNames = 12;

    internal static string Documents(IReadOnlyList<(Document Document, int Obligations)> shown, int page, int pages)
    {
        var sheet = new Sheet();
        sheet.Add("<b>Реестр поручений</b>\n");
        if (shown.Count == 0)
            sheet.Add("Поручений пока нет. Добавить – /add.");
        for (var i = 0; i < shown.Count; i++)
            sheet.Add($"{i + 1}. {Html.Line(shown[i].Document.Short ?? shown[i].Document.Title, 200)}, {Days.Full(shown[i].Document.Date)}: {Plurals.Items(shown[i].Obligations)}");
        AddPage(sheet, page, pages);
        if (shown.Count > 0)
            sheet.Add(OrType);
        return sheet.ToString();
    }

    internal static string Obligations(Document document, IReadOnlyList<(Obligation Obligation, bool IsStopped)> shown, int page, int pages)
    {
        var sheet = new Sheet();
        sheet.Add($"{Html.Bold(Html.Cut(document.Title, 200))}\n");
        for (var i = 0; i < shown.Count; i++)
        {
            var (it, isStopped) = shown[i];
            sheet.Add($"{i + 1}. {(isStopped ? "☑️ снято: " : "")}п. {Html.Line(it.Id, 20)} {Html.Line(it.Title, 120)}\n     {Deadline(it, 100)}");
        }

        if (shown.Count == 0)
            sheet.Add("Ваших поручений здесь нет.");
        AddPage(sheet, page, pages);
        if (shown.Count > 0)
            sheet.Add(OrType);
        return sheet.ToString();
    }

    internal static string Found(IReadOnlyList<(Obligation Obligation, Document Document)> shown, int count)
    {
        var sheet = new Sheet();
        sheet.Add($"Подходит {Plurals.Items(count)}{(count > shown.Count ? $", вот первые {shown.Count}: напишите точнее" : "")}\n");
        for (var i = 0; i < shown.Count; i++)
            sheet.Add($"{i + 1}. п. {Html.Line(shown[i].Obligation.Id, 20)} {Html.Line(shown[i].Obligation.Title, 120)}\n     {Html.Line(shown[i].Document.Short ?? shown[i].Document.Title, 100)}");
        return sheet.ToString();
    }

    internal static string NotFound(string typed) => $"Не нашёл поручения «{Html.Line(typed, 60)}». Напишите другое слово из текста или номер пункта.";

    /// <param name="college">The organisation by its id.</param>
    internal static string Card(
        Obligation it, Document document, Func<string, College?> college, IReadOnlyList<ScheduledDue> next, (DateTimeOffset At, string Ground)? stopped, IReadOnlyList<RegisterChange> changes, TimeZoneInfo zone)
    {
        var sheet = new Sheet();
        sheet.Add($"{Html.Bold(Html.Cut(it.Title, 200))}\n{Html.Line(document.Short ?? document.Title, 200)}, п. {Html.Line(it.Id, 20)}");
        if (stopped is { } off)
            sheet.Add($"\n☑️ Снято с контроля {Days.Moment(off.At, zone)}. Основание: {Html.Escape(off.Ground, LongestGround)}");
        if (it.Text.Length > 0 && it.Text != it.Title)
            sheet.Add($"\n{Html.Escape(it.Text, LongestText)}", spare: 600);
        sheet.Gap();
        sheet.Add($"Исполнители: {Names(it.ExecutorsAsWritten)}{(it.Executors.Count > 1 ? $" – {Plurals.Colleges(it.Executors.Count)}" : "")}");
        sheet.Add($"Срок: {Deadline(it, 300)}");
        if (it.Correction is { } correction)
            sheet.Add($"В документе: «{Html.Line(it.Deadline, 300)}» ({Html.Line(correction.Because, 200)})");
        sheet.Add($"Понято так: {Html.Escape(it.Reading.Said, 300)}");
        sheet.Add(Dates(next));
        sheet.Add($"Отчёт получает: {(it.ReportTo is { } id ? Html.Line(college(id)?.FullName ?? id, 150) : "не указано")}");
        sheet.Add($"В отчёте: {ProofText.Asked(it.Proof, next.Count > 0 ? next[0].Due.Year : document.Date.Year)}");
        if (changes.Count > 0)
            sheet.Add("\nЧто меняли:", spare: 100);
        foreach (var change in changes)
            sheet.Add($"– {Days.Moment(change.At, zone)}, {Html.Line(change.By ?? "администратор", 60)}: {What(change)}");
        return sheet.ToString();
    }

    internal static string AskGround(Obligation it, int dates, int colleges) =>
        $"<b>Снять с контроля: {Html.Escape(it.Title, 200)}</b>\n\n"
        + (dates == 0 ? "Открытых сроков нет." : $"Открытых сроков: {dates} ({Plurals.Colleges(colleges)}). Они закроются, исполнители получат сообщение с основанием.")
        + "\n\nНапишите основание.";

    internal static string Dates(IReadOnlyList<ScheduledDue> next) => next.Count == 0
        ? "Ближайших сроков нет"
        : $"Ближайшие сроки: {string.Join(", ", next.Select(due => due.IsMoved ? Days.Moved(due.Due, due.Expected) : Days.Full(due.Due)))}";

    private static string Deadline(Obligation it, int most) => it.DeadlineThatCounts.Length > 0 ? $"«{Html.Line(it.DeadlineThatCounts, most)}»" : "срок не указан";

    private static string Names(IReadOnlyList<string> names) => names.Count == 0
        ? "не названы"
        : $"{string.Join(", ", names.Take(MostNames).Select(name => Html.Line(name, 90)))}{(names.Count > MostNames ? $" и ещё {names.Count - MostNames}" : "")}";

    private static string What(RegisterChange change) => change.What switch
    {
        "obligation.added" => "внесено",
        "obligation.changed" => $"изменено, было «{Html.Line(change.Before ?? "", 250)}»",
        "obligation.stopped" => $"снято с контроля: {Html.Line(change.After ?? "", 150)}",
        "obligation.restored" => "возвращено на контроль",
        _ => Html.Line(change.What, 50),
    };

    private static void AddPage(Sheet sheet, int page, int pages)
    {
        if (pages > 1)
            sheet.Add($"\nСтраница {page + 1} из {pages}");
    }
}
