using SpoBot.Domain.Deadlines;
using SpoBot.Wording;

namespace SpoBot.Tests.Wording;

public sealed class RussianTests
{
    [Theory]
    [InlineData(1, "1 рабочий день")]
    [InlineData(3, "3 рабочих дня")]
    [InlineData(5, "5 рабочих дней")]
    [InlineData(11, "11 рабочих дней")]
    [InlineData(21, "21 рабочий день")]
    [InlineData(112, "112 рабочих дней")]
    public void Numbers_agree_with_their_nouns(int n, string said) => Assert.Equal(said, Plurals.WorkingDays(n));

    [Theory]
    [InlineData("2024-01-01", "2024-01-31", "за январь 2024")]
    [InlineData("2023-10-01", "2023-12-31", "за IV квартал 2023")]
    [InlineData("2024-04-01", "2024-06-30", "за II квартал 2024")]
    [InlineData("2024-07-01", "2024-12-31", "за II полугодие 2024")]
    [InlineData("2024-01-01", "2024-12-31", "за 2024 год")]
    [InlineData("2018-05-01", "2018-11-30", "за май – ноябрь 2018")]
    [InlineData("2024-01-01", "2024-09-30", "за 9 месяцев 2024")]
    [InlineData("2023-09-01", "2024-06-30", "за 2023/24 учебный год")]
    [InlineData("2024-03-15", "2024-03-15", "за 15.03.2024")]
    [InlineData("2024-01-15", "2024-02-14", "за период 15.01.2024 – 14.02.2024")]
    public void A_period_is_called_as_in_a_report(string from, string to, string said) =>
        Assert.Equal(said, Periods.Of(new Period(DateOnly.Parse(from), DateOnly.Parse(to))));

    [Fact]
    public void Days_are_written_with_their_weekday()
    {
        Assert.Equal("10.01.2024 (ср)", Days.Full(new DateOnly(2024, 1, 10)));
        Assert.Equal("10 января, ср", Days.Long(new DateOnly(2024, 1, 10)));
        Assert.Equal("3–5 апреля", Days.Span(new DateOnly(2024, 4, 3), new DateOnly(2024, 4, 5)));
        Assert.Equal("30 апреля – 2 мая", Days.Span(new DateOnly(2024, 4, 30), new DateOnly(2024, 5, 2)));
    }

    [Theory]
    [InlineData("<b>жирно</b> & «так»", "&lt;b&gt;жирно&lt;/b&gt; &amp; «так»")]
    [InlineData("было\u202Eтыло", "былотыло")]
    [InlineData("ну\u200Bль", "нуль")]
    [InlineData("=HYPERLINK(\"http://x\")", "=HYPERLINK(\"http://x\")")]
    public void What_people_type_is_shown_as_typed_and_harmless(string typed, string shown) => Assert.Equal(shown, Html.Escape(typed));

    [Fact]
    public void A_long_text_is_cut_between_characters_never_within_one()
    {
        var family = string.Concat(Enumerable.Repeat("👨‍👩‍👧", 1000));

        var cut = Html.Cut(family, 100);

        Assert.True(cut.Length <= 100);
        Assert.EndsWith("👧…", cut, StringComparison.Ordinal);
    }
}
