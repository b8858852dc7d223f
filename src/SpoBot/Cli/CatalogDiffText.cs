using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Wording;

namespace SpoBot.Cli;

/// <summary>A difference between two editions for a person: «+» new, «~» changed, «−» gone.</summary>
internal static class CatalogDiffText
{
    private const int ShownDates = 12;

    public static string Write(Catalog before, Catalog after, CatalogDiff diff)
    {
        var text = new StringBuilder();
        Documents(text, before, after);
        foreach (var added in diff.Added)
            text.AppendLine($"+ {added.Id}  {added.Title}: {(added.Recommendation ? "рекомендация" : Quoted(added))}");
        foreach (var change in diff.Changed)
        {
            text.AppendLine($"~ {change.After.Id}  {change.After.Title}");
            foreach (var aspect in change.Aspects)
                text.AppendLine($"    {Describe(aspect, change, before, after)}");
        }

        foreach (var removed in diff.Removed)
            text.AppendLine($"− {removed.Id}  {removed.Title}");
        text.AppendLine(diff.IsNothing
            ? "Поручения не изменились."
            : $"Новых: {diff.Added.Count}, изменённых: {diff.Changed.Count}, снятых: {diff.Removed.Count}.");
        return text.ToString();
    }

    private static void Documents(StringBuilder text, Catalog before, Catalog after)
    {
        var (a, b) = (before.Document, after.Document);
        if (a.Id != b.Id)
            text.AppendLine($"Внимание: это разные документы, «{a.Id}» и «{b.Id}».");
        if (a.Title != b.Title)
            text.AppendLine($"Название: «{a.Title}» → «{b.Title}»");
        if (a.Date != b.Date)
            text.AppendLine($"Дата документа: {a.Date:dd.MM.yyyy} → {b.Date:dd.MM.yyyy}");
        if (!a.PlanYears.SequenceEqual(b.PlanYears))
            text.AppendLine($"Плановые годы: {Years(a)} → {Years(b)}");
        if (before.Rulebook.Shift != after.Rulebook.Shift)
            text.AppendLine($"Перенос с нерабочих дней: {Word(before.Rulebook.Shift)} → {Word(after.Rulebook.Shift)}");
        Organisations(text, before, after);
    }

    private static void Organisations(StringBuilder text, Catalog before, Catalog after)
    {
        var (old, fresh) = (before.Organisations.ToDictionary(o => o.Id), after.Organisations.ToDictionary(o => o.Id));
        foreach (var added in after.Organisations.Where(o => !old.ContainsKey(o.Id)))
            text.AppendLine($"Новая организация: {added.FullName}");
        foreach (var renamed in after.Organisations.Where(o => old.TryGetValue(o.Id, out var was) && was.FullName != o.FullName))
            text.AppendLine($"Организация {renamed.Id}: {old[renamed.Id].FullName} → {renamed.FullName}");
        foreach (var moved in after.Organisations.Where(o => old.TryGetValue(o.Id, out var was) && was.TimeZone != o.TimeZone))
            text.AppendLine($"Часовой пояс, {moved.FullName}: {old[moved.Id].TimeZone ?? "как у региона"} → {moved.TimeZone ?? "как у региона"}");
        foreach (var gone in before.Organisations.Where(o => !fresh.ContainsKey(o.Id)))
            text.AppendLine($"Больше нет организации: {gone.FullName}");
    }

    private static string Years(Document document) => document.PlanYears.Count == 0 ? "не названы" : string.Join(", ", document.PlanYears);

    private static string Describe(Aspect aspect, ObligationChange change, Catalog before, Catalog after)
    {
        var (a, b) = (change.Before, change.After);
        return aspect switch
        {
            Aspect.Section => $"раздел: {a.Section} → {b.Section}",
            Aspect.Title => $"название: «{a.Title}» → «{b.Title}»",
            Aspect.Text => "изменён текст",
            Aspect.Executors => $"исполнители: {Plus(a.Executors, b.Executors, before, after)}",
            Aspect.CoExecutors => $"соисполнители: {Plus(a.CoExecutors, b.CoExecutors, before, after)}",
            Aspect.ReportTo => $"куда отчёт: {Name(a.ReportTo, before)} → {Name(b.ReportTo, after)}",
            Aspect.ApproveBy => $"кто утверждает: {Name(a.ApproveBy, before)} → {Name(b.ApproveBy, after)}",
            Aspect.Deadline => $"срок: {Quoted(a)} → {Quoted(b)}",
            Aspect.Dates => $"даты: {Dates(change.Gone)} → {Dates(change.Came)}",
            Aspect.Proof => "изменено, что приложить к отчёту, или цели",
            Aspect.Stages => $"напоминания за: {Stages(a)} → {Stages(b)}",
            Aspect.Recommendation => b.Recommendation ? "стало рекомендацией" : "было рекомендацией, стало поручением",
            _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "Unknown aspect."),
        };
    }

    private static string Plus(IReadOnlyList<string> old, IReadOnlyList<string> fresh, Catalog before, Catalog after) =>
        string.Join("; ", fresh.Except(old).Select(id => "+ " + after.TitleOf(id)).Concat(old.Except(fresh).Select(id => "− " + before.TitleOf(id))));

    private static string Dates(IReadOnlyList<ScheduledDue> dues) => dues.Count == 0 ? "нет" :
        string.Join(", ", dues.Take(ShownDates).Select(due => due.IsMoved ? $"{due.Due:dd.MM.yyyy} (перенесён на {due.Expected:dd.MM.yyyy})" : $"{due.Due:dd.MM.yyyy}"))
        + (dues.Count > ShownDates ? $" и ещё {dues.Count - ShownDates}" : "");

    private static string Quoted(Obligation o) => (o.Deadline, o.Correction) switch
    {
        ("", _) => "без срока",
        (var written, { } correction) => $"«{written}», читаем «{correction.Deadline}»",
        var (written, _) => $"«{written}»",
    };

    private static string Name(string? id, Catalog catalog) => id is null ? "не сказано" : catalog.TitleOf(id);

    private static string Stages(Obligation o) => o.Stages is null ? "как обычно" : o.Stages.Count == 0 ? "без напоминаний" : string.Join(", ", o.Stages);

    private static string Word(WeekendShift shift) => shift switch
    {
        WeekendShift.Keep => "срок остаётся",
        WeekendShift.Previous => "на предыдущий рабочий день",
        _ => "на следующий рабочий день",
    };
}
