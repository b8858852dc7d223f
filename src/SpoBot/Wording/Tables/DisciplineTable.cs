using SpoBot.Domain.Discipline;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Wording.Tables;

/// <summary>«Дисциплина»: college by college, quarter by quarter; what a college does not answer for stands in columns of its own.</summary>
internal static class DisciplineTable
{
    private static readonly Column[] Columns =
    [
        new("Организация", 50), new("Квартал", 18), new("Сроков", 9), new("Вовремя", 9), new("С опозданием", 13), new("Не сдано", 9), new("Вовремя, %", 10),
        new("Снято с контроля", 16), new("Никто не подключён", 18), new("Бот не предупредил", 18), new("Срок впереди", 13),
    ];

    internal static Table Of(DisciplineBook book) => new("Дисциплина", Columns, [.. book.ByCollegeAndQuarter().Select(it => Row(it.Quarter, it.Discipline))]);

    private static IReadOnlyList<object?> Row(Quarter quarter, CollegeDiscipline it) =>
    [
        it.College.FullName,
        StatisticsText.Name(quarter),
        it.Tally.All,
        it.Tally.OnTime,
        it.Tally.Late,
        it.Tally.Missed,
        it.Tally.Percent,
        it.Tally.Excused,
        it.Tally.NotConnected,
        it.Tally.NotTold,
        it.Tally.Ahead,
    ];
}
