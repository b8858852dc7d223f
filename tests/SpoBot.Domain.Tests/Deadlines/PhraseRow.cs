using System.Globalization;
using System.Text.RegularExpressions;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Tests.Deadlines;

/// <summary>
/// One line of Phrases/*.tsv: a phrase, what is known beside it, and what a careful human makes of it between two days.
/// Alternatives stand apart by «|»: where the phrase allows two readings of equal right, either is taken.
/// A date with «?» may be there or not, «*» stands for any dates, or for at least one doubt of any code.
/// </summary>
internal sealed record PhraseRow(
    string Phrase,
    ReadingContext Context,
    IReadOnlyList<DeadlineKind> Kinds,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<ExpectedDates> Dates,
    IReadOnlyList<string> Doubts)
{
    public static PhraseRow Parse(string line)
    {
        var cells = line.Split('\t');
        var planYears = Listed(cells[2], ',').Select(year => int.Parse(year, CultureInfo.InvariantCulture)).ToArray();
        return new PhraseRow(
            Unescape(cells[0]),
            new ReadingContext(Day(cells[1]), planYears, ReadingRules.Default),
            [.. cells[3].Split('|').Select(Kind)],
            Day(cells[4]),
            Day(cells[5]),
            [.. cells[6].Split('|').Select(ExpectedDates.Parse)],
            [.. Listed(cells[7], ',')]);
    }

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static IEnumerable<string> Listed(string cell, char separator) => cell == "-" ? [] : cell.Split(separator);

    private static DeadlineKind Kind(string text) => text switch
    {
        "one-off" => DeadlineKind.OneOff,
        "month" => DeadlineKind.Month,
        "window" => DeadlineKind.Window,
        "recurring" => DeadlineKind.Recurring,
        "ongoing" => DeadlineKind.Ongoing,
        "none" => DeadlineKind.None,
        "unclear" => DeadlineKind.Unclear,
        _ => throw new FormatException($"no such kind: {text}"),
    };

    // The table spells out what an editor would not show: no-break spaces, soft hyphens, directional marks.
    private static string Unescape(string cell) => Regex.Unescape(cell);
}
