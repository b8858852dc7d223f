using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;

namespace SpoBot.Wording.Head;

internal static class FileText
{
    internal const string NothingOwed = "Файл получен, но сдавать сейчас нечего. Сроки – /status.";

    internal const string Dropped = "Хорошо, файл ни к чему не приложен.";

    internal static string PutAside(int files) => files == 1
        ? "Файл, который вы прислали раньше, я отложил: он ни к чему не приложен. Если он нужен, пришлите его ещё раз."
        : "Файлы, которые вы прислали раньше, я отложил: они ни к чему не приложены. Если они нужны, пришлите их ещё раз.";

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
