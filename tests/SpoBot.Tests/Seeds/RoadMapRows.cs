using SpoBot.Domain.Deadlines;

namespace SpoBot.Tests.SeedFiles;

/// <summary>The rows of the Smolensk road map, written out by hand from its table.</summary>
internal static class RoadMapRows
{
    public static readonly DateOnly From = new(2018, 1, 1);

    public static readonly DateOnly To = new(2020, 12, 31);

    private const string YearEnds = "2018-12-31 2019-12-31 2020-12-31";

    /// <summary>Row, section, deadline as printed, kind, due dates in 2018–2020.</summary>
    public static readonly TheoryData<string, string, string, DeadlineKind, string> Dates = new()
    {
        { "1", "1", "По мере необходимости", DeadlineKind.Ongoing, "" },
        { "2", "1", "2018-2019", DeadlineKind.Window, "2019-12-31" },
        { "3", "1", "2018-2020", DeadlineKind.Window, "2020-12-31" },
        { "4", "2", "Май - июнь 2018", DeadlineKind.Window, "2018-06-30" },
        { "5", "2", "Апрель, декабрь (ежегодно)", DeadlineKind.Recurring, "2018-04-30 2018-12-31 2019-04-30 2019-12-31 2020-04-30 2020-12-31" },
        { "6", "2", "II полугодие (ежегодно)", DeadlineKind.Recurring, YearEnds },
        { "7", "3", "Апрель 2019", DeadlineKind.Month, "2019-04-30" },
        { "8", "3", "Сентябрь 2018-декабрь 2020", DeadlineKind.Window, "2020-12-31" },
        { "9", "3", "Сентябрь 2019- декабрь 2020", DeadlineKind.Window, "2020-12-31" },
        { "10", "3", "Сентябрь 2019- декабрь 2020", DeadlineKind.Window, "2020-12-31" },
        { "11", "4", "Октябрь 2019", DeadlineKind.Month, "2019-10-31" },
        { "12", "4", "Октябрь 2019 - декабря 2020", DeadlineKind.Window, "2020-12-31" },
        { "13", "5.1", "2018-2020", DeadlineKind.Window, "2020-12-31" },
        { "14", "5.1", "ноябрь 2018", DeadlineKind.Month, "2018-11-30" },
        { "15", "5.1", "ежегодно", DeadlineKind.Recurring, YearEnds },
        { "16", "5.1", "ежегодно", DeadlineKind.Recurring, YearEnds },
        { "17", "5.2", "ежегодно", DeadlineKind.Recurring, YearEnds },
        { "18", "5.3", "Июнь 2018", DeadlineKind.Month, "2018-06-30" },
        { "19", "6", "2019-2020", DeadlineKind.Window, "2020-12-31" },
        { "20", "7", "Июнь 2018", DeadlineKind.Month, "2018-06-30" },
        { "21", "7", "2018-2020", DeadlineKind.Window, "2020-12-31" },
        { "22", "7", "2018", DeadlineKind.Window, "2018-12-31" },
        { "23", "7", "2018-2020", DeadlineKind.Window, "2020-12-31" },
        { "24", "7", "2018", DeadlineKind.Window, "2018-12-31" },
        { "25", "8", "2019-2020", DeadlineKind.Window, "2020-12-31" },
        { "26", "8", "Ноябрь 2020", DeadlineKind.Month, "2020-11-30" },
        { "27", "9", "Май - ноябрь 2018", DeadlineKind.Window, "2018-11-30" },
        { "28", "9", "Ноябрь 2018 - март 2019", DeadlineKind.Window, "2019-03-31" },
        { "29", "9", "Январь 2019", DeadlineKind.Month, "2019-01-31" },
        { "30", "9", "2019", DeadlineKind.Window, "2019-12-31" },
        { "31", "9", "Апрель 2020", DeadlineKind.Month, "2020-04-30" },
        { "32", "9", "ежегодно", DeadlineKind.Recurring, YearEnds },
        { "33", "10", "Сентябрь 2018", DeadlineKind.Month, "2018-09-30" },
        { "34", "10", "Май 2019", DeadlineKind.Month, "2019-05-31" },
        { "35", "10", "Сентябрь 2020", DeadlineKind.Month, "2020-09-30" },
    };

    private const string Schedule = "В соответствии с расписанием […]ельными актами Минобрнауки РФ";

    /// <summary>Row and what each of its results is measured by: unit and targets of 2018, 2019, 2020.</summary>
    public static readonly TheoryData<string, string[]> Targets = new()
    {
        { "1", ["Да/Нет: Да | Да | Да"] },
        { "2", ["Да/Нет: Нет | Да | Да"] },
        { "3", ["Да/Нет: Да | Да | Да"] },
        { "4", ["Да/Нет: Да | - | -", "Да/Нет: Да | - | -", "Да/Нет: Да | - | -"] },
        { "5", ["Да/Нет: Да | Да | Да"] },
        { "6", ["Да/Нет: Да | Да | Да"] },
        { "7", ["Да/Нет: Нет | Да | -", "Да/Нет: Нет | Да | -", "Да/Нет: Нет | Да | -", "Да/Нет: Нет | Да | -"] },
        { "8", ["Ед.: 1 | 2 | 3"] },
        { "9", ["Ед.: Нет | 2 | 3"] },
        { "10", ["Ед.: Нет | 2 | 3"] },
        { "11", ["Да/Нет: Нет | Да | -"] },
        { "12", ["Да/Нет: Нет | Нет | Да"] },
        { "13", ["Да/Нет: Да | - | -", "Да/Нет: Да | Да | Да"] },
        { "14", ["Ед.: 17 | 20 | 23", "Ед.: 5 | 6 | 7", "Да/Нет: Да | Да | Да"] },
        { "15", ["Ед.: 7 | 10 | 15", "Ед.: 200 | 250 | 300", "Ед.: 20 | 25 | 30"] },
        { "16", ["Чел.: 24 | 36 | 48"] },
        { "17", ["Да/Нет: Да | Да | Да"] },
        { "18", ["Да/Нет: Да | Да | Да"] },
        { "19", ["Да/Нет: Нет | Да | Да"] },
        { "20", ["Да/Нет: Да | - | -"] },
        { "21", ["Да/Нет: Да | Да | Да"] },
        { "22", [$"Да/Нет: Да | {Schedule} | {Schedule}"] },
        { "23", ["Да/Нет: Да | Да | Да"] },
        { "24", ["Ед.: 2 | - | -"] },
        { "25", ["Да/Нет: Нет | Да | Да"] },
        { "26", ["Да/Нет: Нет | Нет | Да"] },
        { "27", ["Да/Нет: Да | - | -"] },
        { "28", ["Да/Нет: Да | Да | -"] },
        { "29", ["Да/Нет: Нет | Да | -"] },
        { "30", ["Да/Нет: Нет | Да | Да"] },
        { "31", ["Да/Нет: Нет | Нет | Да"] },
        { "32", ["Да/Нет: Да | Да | Да"] },
        { "33", ["Да/Нет: Да | Да | Да"] },
        { "34", ["Да/Нет: Нет | Да | Да"] },
        { "35", ["Да/Нет: Нет | Нет | Да", "Да/Нет: Нет | Нет | Да"] },
    };

    /// <summary>Row and who answers for it, in the table's order.</summary>
    public static readonly TheoryData<string, string> Responsible = new()
    {
        { "1", "doin econ employment invest" },
        { "2", "invest doin econ employment" },
        { "3", "project" },
        { "4", "opk-group opk-chairs" },
        { "5", "opk-chairs" },
        { "6", "doin inner-policy econ employment invest" },
        { "7", "roiv enterprises poo-smolensk soiro" },
        { "8", "poo-smolensk enterprises" },
        { "9", "poo-smolensk enterprises" },
        { "10", "poo-smolensk enterprises" },
        { "11", "doin soiro" },
        { "12", "soiro" },
        { "13", "doin rkc-smolensk scc committee" },
        { "14", "rkc-smolensk scc poo-smolensk" },
        { "15", "rkc-smolensk scc poo-smolensk" },
        { "16", "poo-smolensk" },
        { "17", "doin soiro poo-smolensk" },
        { "18", "doin bpoo" },
        { "19", "tpp soiro" },
        { "20", "tpp soiro" },
        { "21", "soiro" },
        { "22", "rkc-smolensk doin poo-smolensk enterprises" },
        { "23", "roiv opk-chairs" },
        { "24", "sror srmor" },
        { "25", "soiro poo-smolensk" },
        { "26", "opk-chairs" },
        { "27", "doin soiro poo-smolensk" },
        { "28", "workgroups" },
        { "29", "roiv soiro" },
        { "30", "doin" },
        { "31", "doin soiro" },
        { "32", "doin directors" },
        { "33", "doin soiro" },
        { "34", "doin soiro" },
        { "35", "doin soiro" },
    };
}
