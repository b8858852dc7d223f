using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;

namespace SpoBot.Wording.Head;

internal static class FileText
{
    internal const string NothingOwed = "Файл получен, но сдавать сейчас нечего. Сроки – /status.";

    internal static string WhichOne(int files, string? caption, IReadOnlyList<DutyView> offers, DateOnly today, WorkingCalendar calendar)
    {
        var text = new StringBuilder($"{(files == 1 ? "Файл получен" : Plurals.Of(files, "файл получен", "файла получены", "файлов получено"))}. К какому поручению?\n");
        for (var i = 0; i < offers.Count; i++)
            text.Append('\n').Append(DutyLine.Of(i + 1, offers[i], today, calendar));
        if (caption is not null)
            text.Append($"\n\nТекст отчёта: «{Html.Line(caption, 500)}»");
        return text.ToString();
    }
}
