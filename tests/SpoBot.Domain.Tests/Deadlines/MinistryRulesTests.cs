using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Tests.Deadlines;

/// <summary>A ministry's rulebook overrides single words, and says so with its act.</summary>
public sealed class MinistryRulesTests
{
    private static readonly ReadingRules Rules = new(25, 10, 3, new Dictionary<string, string>
    {
        ["monthlyDay"] = "приказ № 7, п. 3",
        ["quarterlyDay"] = "приказ № 7, п. 4",
    });

    private static readonly ReadingContext Context = new(new DateOnly(2023, 12, 8), [2024], Rules);

    [Theory]
    [InlineData("ежемесячно", "25.01 25.02 25.03 25.04 25.05 25.06 25.07 25.08 25.09 25.10 25.11 25.12")]
    [InlineData("раз в месяц с октября", "25.10 25.11 25.12")]
    [InlineData("ежеквартально", "10.01 10.04 10.07 10.10")]
    [InlineData("постоянно", "31.03 30.06 30.09 31.12")]
    [InlineData("ежемесячно до 5 числа с октября", "05.10 05.11 05.12")]
    [InlineData("31.01.2024, далее – ежеквартально", "31.01 30.04 31.07 31.10")]
    [InlineData("раз в полугодие", "30.06 31.12")]
    [InlineData("по мере необходимости", "")]
    public void The_ministrys_rule_decides_only_what_it_speaks_of(string phrase, string dates)
    {
        var dues = DeadlineReader.Read(phrase, Context).Rule.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31), WorkingCalendar.Provisional);
        Assert.Equal(dates, string.Join(' ', dues.Select(due => due.Date.ToString("dd.MM"))));
    }

    [Theory]
    [InlineData("ежемесячно", "(по регламенту: приказ № 7, п. 3)")]
    [InlineData("ежеквартально", "(по регламенту: приказ № 7, п. 4)")]
    [InlineData("постоянно", "(по регламенту)")]
    public void The_act_is_quoted(string phrase, string quotation) => Assert.EndsWith(quotation, DeadlineReader.Read(phrase, Context).Said);

    [Theory]
    [InlineData("ежемесячно до 5 числа")]
    [InlineData("10.01.2024, далее – ежемесячно")]
    [InlineData("ежегодно")]
    public void Nothing_is_quoted_where_nothing_was_overridden(string phrase) => Assert.DoesNotContain("регламент", DeadlineReader.Read(phrase, Context).Said);

    [Theory]
    [InlineData("2023-12-08", "", 2024)]
    [InlineData("2023-11-01", "", 2024)]
    [InlineData("2023-10-31", "", 2023)]
    [InlineData("2023-12-08", "2024", 2024)]
    [InlineData("2023-03-08", "2024", 2024)]
    [InlineData("2024-03-08", "2024", 2024)]
    [InlineData("2018-11-20", "2018 2019 2020", 2018)]
    [InlineData("2019-02-01", "2018 2019 2020", 2019)]
    [InlineData("2021-02-01", "2018 2019 2020", 2020)]
    public void A_date_without_a_year_belongs_to_the_plan_year_or_the_documents(string date, string plan, int year) =>
        Assert.Equal(year, ReadingTable.Context($"{date} {plan}".TrimEnd()).BaseYear);
}
