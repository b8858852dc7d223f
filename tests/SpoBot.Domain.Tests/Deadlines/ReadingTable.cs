using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Tests.Deadlines;

/// <summary>
/// Tables of phrases with what they mean: «phrase = kind dates», the dates being those of the plan year. A line that begins with @
/// gives the document's date and the plan year (or several) for the lines after it.
/// </summary>
internal static class ReadingTable
{
    public static TheoryData<string, string, string> Rows(string table)
    {
        var rows = new TheoryData<string, string, string>();
        var context = "2023-12-08 2024";
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line[0] == '@')
            {
                context = line[1..].Trim();
                continue;
            }

            var sign = line.LastIndexOf('=');
            rows.Add(context, line[..sign].TrimEnd(), line[(sign + 1)..].Trim());
        }

        return rows;
    }

    public static void Check(string context, string phrase, string expected)
    {
        var reading = DeadlineReader.Read(phrase, Context(context));
        Assert.Equal(expected, Show(reading, Context(context)));
        Assert.False(string.IsNullOrWhiteSpace(reading.Said));
    }

    public static ReadingContext Context(string written)
    {
        var parts = written.Split(' ');
        return new ReadingContext(DateOnly.ParseExact(parts[0], "yyyy-MM-dd"), [.. parts[1..].Select(int.Parse)], ReadingRules.Default);
    }

    public static string Show(Reading reading, ReadingContext context)
    {
        var horizon = context.Horizon;
        var dates = reading.Rule.Between(horizon.From, horizon.To, WorkingCalendar.Provisional)
            .Select(due => due.Date.Year == horizon.From.Year ? $" {due.Date:dd.MM}" : $" {due.Date:dd.MM.yy}");
        return reading.Kind + string.Concat(dates);
    }
}
