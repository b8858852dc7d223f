using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Tests.Calendar;

namespace SpoBot.Domain.Tests.Deadlines;

public sealed class PhraseTableTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (where, line) in PhraseTable.All)
        {
            rows.Add(where, line.Split('\t')[0]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_phrase_is_read_as_a_careful_human_reads_it(string where, string phrase)
    {
        var row = PhraseRow.Parse(PhraseTable.All[where]);

        var reading = DeadlineReader.Read(row.Phrase, row.Context);
        var dates = reading.Rule.Between(row.From, row.To, OfficialCalendar.Instance).Select(due => due.Date).ToArray();

        var got = $"«{phrase}» → {reading.Kind} [{string.Join(", ", dates.Select(date => $"{date:yyyy-MM-dd}"))}] "
            + $"{{{string.Join(", ", reading.Doubts.Select(doubt => doubt.Code))}}} {reading.Said}; wanted {PhraseTable.All[where]}";
        Assert.True(row.Kinds.Contains(reading.Kind), $"kind: {got}");
        Assert.True(row.Dates.Any(wanted => wanted.Meets(dates)), $"dates: {got}");
        Assert.True(dates.Zip(dates.Skip(1)).All(pair => pair.First < pair.Second), $"order: {got}");
        Assert.True(row.Doubts.All(code => code == "*" ? reading.Doubts.Count > 0 : reading.Doubts.Any(doubt => doubt.Code == code)), $"doubts: {got}");
        Assert.False(string.IsNullOrWhiteSpace(reading.Said), $"said: {got}");
    }

    [Fact]
    public void The_table_is_large_and_asks_often_enough()
    {
        var rows = PhraseTable.All.Values.Select(PhraseRow.Parse).ToArray();

        Assert.True(rows.Length >= 1000);
        Assert.True(rows.Count(row => row.Kinds is [DeadlineKind.Unclear]) >= 120);
        Assert.True(rows.Count(row => row.Kinds.All(kind => kind is DeadlineKind.Ongoing or DeadlineKind.None or DeadlineKind.Unclear)) >= 200);
    }
}
