namespace SpoBot.Domain.Tests.Deadlines;

/// <summary>The dates that must be there, and those that may.</summary>
internal sealed record ExpectedDates(IReadOnlySet<DateOnly> Required, IReadOnlySet<DateOnly> Allowed, bool Anything)
{
    public static ExpectedDates Parse(string cell)
    {
        if (cell == "*")
        {
            return new ExpectedDates(new HashSet<DateOnly>(), new HashSet<DateOnly>(), Anything: true);
        }

        var dates = PhraseRow.Listed(cell, ',').ToArray();
        return new ExpectedDates(
            dates.Where(date => !date.EndsWith('?')).Select(PhraseRow.Day).ToHashSet(),
            dates.Select(date => PhraseRow.Day(date.TrimEnd('?'))).ToHashSet(),
            Anything: false);
    }

    public bool Meets(IReadOnlyCollection<DateOnly> dates) =>
        Anything || (Required.IsSubsetOf(dates) && Allowed.IsSupersetOf(dates));
}
