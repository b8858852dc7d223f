using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;

namespace SpoBot.Wording.Head;

internal static class FileText
{
    internal const string NothingOwed = "Файл получен, но сдавать сейчас нечего. Сроки – /status.";

    internal static string WhichOne(int files, IReadOnlyList<DutyView> offers, DateOnly today, WorkingCalendar calendar)
    {
        var text = new StringBuilder($"{Plurals.Of(files, "файл получен", "файла получено", "файлов получено")}. К какому поручению?\n");
        for (var i = 0; i < offers.Count; i++)
            text.Append('\n').Append(DutyLine.Of(i + 1, offers[i], today, calendar));
        return text.ToString();
    }
}
