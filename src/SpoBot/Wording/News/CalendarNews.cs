using SpoBot.Ledger.News;

namespace SpoBot.Wording.News;

/// <summary>Which dates a new working calendar moved, obligation by obligation.</summary>
internal static class CalendarNews
{
    private const int MostObligations = 12;
    private const int MostDays = 4;

    internal static string Write(IReadOnlyList<MovedObligation> moved)
    {
        var more = moved.Count > MostObligations ? $"\n… и ещё {Plurals.Items(moved.Count - MostObligations)}" : "";
        return $"📅 Изменился рабочий календарь, сдвинулись сроки ({Plurals.Items(moved.Count)}):\n{string.Join('\n', moved.Take(MostObligations).Select(Line))}{more}";
    }

    private static string Line(MovedObligation it) =>
        $"\n<b>{Html.Escape(it.Obligation.Id)}. {Html.Escape(it.Obligation.Title, 80)}</b> ({Html.Escape(it.Document.Short ?? it.Document.Title, 40)})\nбыло {Dates(it.Gone)}; стало {Dates(it.Came)}";

    private static string Dates(IReadOnlyList<DateOnly> days) => days.Count == 0 ? "нет"
        : string.Join(", ", days.Take(MostDays).Select(Days.Full)) + (days.Count > MostDays ? $" и ещё {days.Count - MostDays}" : "");
}
