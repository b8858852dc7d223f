using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

/// <summary>A page of a college's duties under their headings, numbered as its buttons are.</summary>
internal static class StatusText
{
    internal const string NothingNow = "Ничего не просрочено, и в ближайшее время ничего не нужно.";
    internal const string NothingThisYear = "В этом году сроков нет.";
    internal const string NothingDone = "Исполненных поручений пока нет.";

    internal static string Of(
        College college, string heading, IReadOnlyList<(string Section, DutyView View)> page, int page0, int pages, DateOnly today, WorkingCalendar calendar)
    {
        var sheet = Head(college, heading, today);
        var section = "";
        var number = 0;
        foreach (var (name, view) in page)
        {
            if (name != section)
            {
                sheet.Gap();
                sheet.Add(Html.Bold(Phrases.Capital(section = name)));
            }

            sheet.Add(DutyLine.Of(++number, view, today, calendar));
        }

        sheet.Gap();
        sheet.Add($"{(pages > 1 ? $"Страница {page0 + 1} из {pages}. " : "")}Нажмите номер, чтобы открыть поручение.");
        if (!calendar.IsOfficial(today.Year))
            sheet.Add($"Производственного календаря на {today.Year} год ещё нет: рабочие дни посчитаны предварительно.");
        return sheet.ToString();
    }

    internal static string Nothing(College college, string heading, string nothing, DateOnly today)
    {
        var sheet = Head(college, heading, today);
        sheet.Gap();
        sheet.Add(nothing);
        return sheet.ToString();
    }

    private static Sheet Head(College college, string heading, DateOnly today)
    {
        var sheet = new Sheet();
        sheet.Add($"{Html.Bold(college.FullName, 250)}\n{heading}, {Days.Long(today)}");
        return sheet;
    }
}
