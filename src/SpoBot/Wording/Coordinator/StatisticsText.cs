using SpoBot.Domain.Discipline;

namespace SpoBot.Wording.Coordinator;

/// <summary>A quarter's discipline, the worst colleges first. What a college does not answer for is counted apart.</summary>
internal static class StatisticsText
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    internal static string Name(Quarter quarter) => $"{Roman[quarter.Number - 1]} квартал {quarter.Year}";

    internal static string Of(Quarter quarter, Tally total, IReadOnlyList<CollegeDiscipline> page, int first, int page0, int pages, bool isOver)
    {
        var sheet = new Sheet();
        sheet.Add($"<b>Исполнительская дисциплина, {Name(quarter)}</b>");
        if (total.All == 0)
        {
            sheet.Add("\nСроков в этом квартале нет.");
            return sheet.ToString();
        }

        sheet.Add($"Сроков: {total.All}{(isOver ? "" : ", квартал ещё идёт")}\n{Counts(total)}");
        sheet.Gap();
        for (var i = 0; i < page.Count; i++)
            sheet.Add($"{first + i}. {Html.Line(page[i].College.Name, 60)}\n{Counts(page[i].Tally)}", spare: 300);
        sheet.Add("\n<i>Вовремя – к началу рабочего дня после срока отчёт был у координатора. Доля – от сданных и не сданных; снятое с контроля и то, о чём колледж не знал, не в счёт.</i>", spare: 40);
        if (pages > 1)
            sheet.Add($"\nСтраница {page0 + 1} из {pages}");
        return sheet.ToString();
    }

    private static string Counts(Tally tally)
    {
        var judged = tally.Percent is { } percent ? $"вовремя {tally.OnTime} из {tally.Judged} ({percent} %)" : null;
        return string.Join(", ", new[]
        {
            judged,
            Some("с опозданием", tally.Late),
            Some("не сдано", tally.Missed),
            Some("снято с контроля", tally.Excused),
            Some("никто не подключён", tally.NotConnected),
            Some("бот не предупредил", tally.NotTold),
            Some("впереди", tally.Ahead),
        }.OfType<string>());
    }

    private static string? Some(string what, int count) => count == 0 ? null : $"{what} {count}";
}
