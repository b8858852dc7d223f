using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;

namespace SpoBot.Tests.Catalogs;

public sealed class CalendarFileTests
{
    private const string Head = "year: 2024\nsource: постановление\npublished: 10.08.2023\n";

    private static readonly WorkingCalendar Official = Seeds.Calendar().Value!;

    [Theory]
    [InlineData(2018, 247)]
    [InlineData(2019, 247)]
    [InlineData(2020, 219)]
    [InlineData(2021, 240)]
    [InlineData(2022, 247)]
    [InlineData(2023, 247)]
    [InlineData(2024, 248)]
    [InlineData(2025, 247)]
    [InlineData(2026, 247)]
    public void A_known_year_has_its_official_number_of_working_days(int year, int days)
    {
        Assert.True(Official.IsOfficial(year));
        Assert.Equal(days, Official.WorkingDaysIn(year));
    }

    [Fact]
    public void Every_year_names_its_act_and_a_date_before_or_within_it() => Assert.All(Official.OfficialYears, year =>
    {
        Assert.StartsWith($"постановление Правительства РФ от ", year.Source);
        Assert.Contains($"«О переносе выходных дней в {year.Year} году»", year.Source);
        Assert.InRange(year.Published, new DateOnly(year.Year - 1, 6, 1), new DateOnly(year.Year, 12, 31));
    });

    [Fact]
    public void Every_day_of_every_known_year_steps_as_a_walk_over_its_days()
    {
        for (var day = new DateOnly(2018, 1, 1); day.Year < 2027; day = day.AddDays(1))
        {
            var next = day.AddDays(1);
            while (!Official.IsWorking(next))
                next = next.AddDays(1);
            var previous = day.AddDays(-1);
            while (!Official.IsWorking(previous))
                previous = previous.AddDays(-1);
            Assert.Equal(next, Official.Add(day, 1));
            Assert.Equal(previous, Official.Add(day, -1));
            Assert.Equal(Official.IsWorking(day) ? day : next, Official.NextOrSame(day));
            Assert.Equal(Official.IsWorking(day) ? day : previous, Official.PreviousOrSame(day));
            Assert.Equal(Official.IsWorking(next) ? 1 : 0, Official.Between(next.AddDays(-1), next));
        }
    }

    [Theory]
    [InlineData("2018-04-28", true)]
    [InlineData("2018-12-31", false)]
    [InlineData("2020-04-15", false)]
    [InlineData("2020-06-24", false)]
    [InlineData("2021-02-20", true)]
    [InlineData("2021-11-03", false)]
    [InlineData("2022-03-05", true)]
    [InlineData("2023-02-24", false)]
    [InlineData("2024-11-02", true)]
    [InlineData("2024-12-28", true)]
    [InlineData("2024-12-30", false)]
    [InlineData("2025-05-08", false)]
    [InlineData("2025-11-01", true)]
    [InlineData("2026-01-09", false)]
    [InlineData("2026-12-31", false)]
    public void A_transferred_day_is_where_the_act_put_it(string day, bool working) => Assert.Equal(working, Official.IsWorking(DateOnly.Parse(day)));

    [Fact]
    public void A_year_beyond_the_known_ones_is_provisional() => Assert.False(Official.IsOfficial(2031));

    [Fact]
    public void Every_day_that_2024_transferred_differs_from_the_provisional_year() => Assert.Equal(
        ["+2024-04-27", "-2024-04-29", "-2024-04-30", "-2024-05-10", "+2024-11-02", "+2024-12-28", "-2024-12-30", "-2024-12-31"],
        CalendarChange.Days(WorkingCalendar.Provisional, Official, 2024).Select(day => $"{(day.NowWorking ? '+' : '-')}{day.Date:yyyy-MM-dd}"));

    [Theory]
    [InlineData("daysOff: [30.02 такого дня нет]", "4:11: ожидалась строка вида «29.04 почему» или «01.01–08.01 почему» (2024 год), а здесь «30.02 такого дня нет»")]
    [InlineData("daysOff: [08.01–01.01 наоборот]", "4:11: ожидалась строка вида «29.04 почему» или «01.01–08.01 почему» (2024 год), а здесь «08.01–01.01 наоборот»")]
    [InlineData("daysOff:\n  - \n", "5:4: в «daysOff» пустое значение")]
    [InlineData("daysOff:\n  - 09.05 Победа\n  - 08.05-10.05 майские", "6:5: 09.05 уже записано в строке 5")]
    [InlineData("workingWeekends: [26.04 пятница]", "4:19: 26.04.2024 – будний день, он и так рабочий; рабочими выходными бывают субботы и воскресенья")]
    [InlineData("daysOff: [27.04 выходной]\nworkingWeekends: [27.04 рабочий]", "5:19: 27.04.2024 записан и нерабочим, и рабочим днём")]
    [InlineData("workingDays: 248", "4:14: рабочих дней записано 248, а по этому файлу их 262: проверьте дни")]
    [InlineData("daysOff: [01.01–31.12 всё]", "4:10: рабочих дней в году по этому файлу всего 0: проверьте нерабочие дни")]
    [InlineData("dayOff: []", "4:1: у календаря нет ключа «dayOff»; может быть, «daysOff»?")]
    public void A_calendar_is_checked(string text, string fault) => Assert.Equal([fault], Paper.Told(CalendarFile.Parse(Head + text, new Faults(Paper.Name)).Faults));

    [Theory]
    [InlineData("year: 2024\nsource: акт\npublished: 10.08.2032\n", "3:12: календарь 2024 года не мог выйти 10.08.2032: проверьте «published»")]
    [InlineData("year: 2024\nsource: акт\npublished: 10.08.9023\n", "3:12: в «published» год 9023: бывает от 1992 до 2100, нет ли описки")]
    [InlineData("document: { id: forum, title: Р, date: 08.12.2023 }", "1:1: это каталог документа, а здесь нужен рабочий календарь года")]
    [InlineData("title: Регламент\nshift: next\n", "1:1: это регламент министерства, а здесь нужен рабочий календарь года")]
    public void What_cannot_be_a_calendar_is_told_in_one_sentence(string text, string fault) =>
        Assert.Equal([fault], Paper.Told(CalendarFile.Parse(text, new Faults(Paper.Name)).Faults));

    [Fact]
    public void Two_files_of_one_year_are_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", Head);
        var second = folder.Write("b.yaml", Head);
        Assert.Equal([$"{second}: календарь 2024 года уже есть в другом файле этой папки"], Seeds.Calendar(folder.ToString()).Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Equal("/нет/такой: нет папки с рабочими календарями", Assert.Single(Seeds.Calendar("/нет/такой").Faults).ToString());
}
