using System.Text;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Wording;

namespace SpoBot.Cli;

/// <summary>A catalog for a person to read and to check against the document.</summary>
internal static class CatalogText
{
    private const int ShownDates = 24;

    public static string Write(CatalogView view)
    {
        var (catalog, text) = (view.Catalog, new StringBuilder());
        text.AppendLine($"{catalog.Document.Title} ({catalog.Document.Date:dd.MM.yyyy})");
        if (view.Items.Count == 0)
            return text.AppendLine("Поручений нет.").ToString();
        text.AppendLine($"Сроки за {view.From:dd.MM.yyyy} – {view.To:dd.MM.yyyy}.");
        if (view.ProvisionalYears.Count > 0)
            text.AppendLine($"Внимание: официального рабочего календаря нет, взят предварительный (выходные и постоянные праздники): {Years(view.ProvisionalYears)}.");

        string? section = null;
        foreach (var item in view.Items)
        {
            if (item.Obligation.Section != section)
            {
                text.AppendLine();
                foreach (var heading in Headings.Opening(catalog.Sections, item.Obligation.Section, section))
                    text.AppendLine($"{heading.Id}. {heading.Title}");
                section = item.Obligation.Section;
            }

            Item(text, item, view);
        }

        if (view.Items.Any(item => item.Dues.Any(due => due.IsMoved)))
            text.AppendLine().AppendLine($"Сроки с нерабочих дней перенесены: {catalog.Rulebook.ShiftBecause}");
        return text.ToString();
    }

    private static void Item(StringBuilder text, CatalogView.Item item, CatalogView view)
    {
        var obligation = item.Obligation;
        text.AppendLine($"  {obligation.Id}  {obligation.Title}");
        Line(text, "кто", obligation.ExecutorsAsWritten.Count == 0 ? "не сказано" : $"{string.Join("; ", obligation.ExecutorsAsWritten)}{(obligation.Executors.Count > 1 ? $" – {Plurals.Colleges(obligation.Executors.Count)}" : "")}");
        if (obligation.CoExecutors.Count > 0)
            Line(text, "вместе с", string.Join("; ", obligation.CoExecutors.Select(view.Catalog.TitleOf)));
        if (obligation.ReportTo is { } to)
            Line(text, "отчёт", view.Catalog.TitleOf(to));
        if (obligation.ApproveBy is { } approver)
            Line(text, "утверждает", view.Catalog.TitleOf(approver));
        if (obligation.Recommendation)
            Line(text, "срок", "рекомендация, без срока");
        else
            Line(text, "срок", $"{(obligation.Deadline.Length == 0 ? "не указан" : $"«{obligation.Deadline}»")}{(obligation.Deadline.Length == 0 ? "" : $" – {obligation.Reading.Said}")}");
        if (item.Kind is not (DeadlineKind.None or DeadlineKind.Ongoing or DeadlineKind.Unclear))
            Line(text, "даты", Dates(item));
        foreach (var outcome in obligation.Outcomes)
            Line(text, "результат", $"{outcome.Text}{Measure.Of(outcome.Proof)}");
        foreach (var doubt in item.Doubts)
            Line(text, "внимание", doubt.Text);
    }

    private static string Dates(CatalogView.Item item)
    {
        if (item.Dues.Count == 0)
            return item.Nearest is { } nearest ? $"в эти дни нет; ближайшая {Date(nearest)}" : "нет ни одной";
        var more = item.Dues.Count > ShownDates ? $" и ещё {item.Dues.Count - ShownDates}" : "";
        return string.Join(", ", item.Dues.Take(ShownDates).Select(Date)) + more;
    }

    private static string Date(ScheduledDue due) => due.IsMoved ? Days.Moved(due.Due, due.Expected) : Days.Full(due.Due);

    private static string Years(IEnumerable<int> years) => string.Join(", ", years.Take(10));

    private static void Line(StringBuilder text, string name, string value) => text.AppendLine($"       {name}: {value}");
}
