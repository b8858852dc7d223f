using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

/// <summary>A page of a college's duties under their headings, numbered as its buttons are.</summary>
internal static class StatusText
{
    internal static string Of(
        College college, string heading, IReadOnlyList<(string Section, DutyView View)> page, int page0, int pages, DateOnly today, WorkingCalendar calendar)
    {
        var text = new StringBuilder($"{Html.Bold(college.FullName)}\n{heading}, {Days.Long(today)}\n");
        var section = "";
        var number = 0;
        foreach (var (name, view) in page)
        {
            if (name != section)
                text.Append($"\n<b>{section = name}</b>\n");
            text.Append(DutyLine.Of(++number, view, today, calendar)).Append('\n');
        }

        if (pages > 1)
            text.Append($"\nСтраница {page0 + 1} из {pages}");
        if (!calendar.IsOfficial(today.Year))
            text.Append($"\nКалендаря на {today.Year} год ещё нет: рабочие дни посчитаны предварительно.");
        return text.ToString().TrimEnd();
    }

    internal static string Nothing(College college, string heading, DateOnly today) =>
        $"{Html.Bold(college.FullName)}\n{heading}, {Days.Long(today)}\n\nЗдесь пусто: ничего не просрочено и в ближайшее время ничего не нужно.";

    internal static string NothingDone(College college) => $"{Html.Bold(college.FullName)}\n\nИсполненных поручений пока нет.";
}
