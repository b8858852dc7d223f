using SpoBot.Catalogs;

namespace SpoBot.Tests.Catalogs;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("executers", "executors")]
    [InlineData("report_to", "reportTo")]
    [InlineData("colledges", "colleges")]
    [InlineData("zzzzz", null)]
    [InlineData("", null)]
    public void What_was_meant_is_found_among_what_is_known(string typed, string? meant) =>
        Assert.Equal(meant, Spelling.Nearest(typed, ["title", "text", "executors", "coExecutors", "reportTo", "colleges"]));

    [Theory]
    [InlineData("ab", "ba", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    public void Distance_counts_slips_of_the_finger(string a, string b, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(a, b));
        Assert.Equal(distance, Spelling.Distance(b, a));
    }
}
