using SpoBot.Domain.Deadlines;

namespace SpoBot.Tests.SeedFiles;

/// <summary>What the Kirov resolution obliges to and when, written out by hand from the document.</summary>
internal static class KirovDates
{
    /// <summary>From the day of the resolution to the end of the year it plans.</summary>
    public static readonly DateOnly From = new(2023, 12, 8);

    public static readonly DateOnly To = new(2024, 12, 31);

    private static readonly string Monthly10 = string.Join(' ', Enumerable.Range(1, 12).Select(m => $"2024-{m:00}-10"));

    private const string QuarterEnds = "2023-12-31 2024-03-31 2024-06-30 2024-09-30 2024-12-31";

    /// <summary>Item, kind, due dates (without the dates of actions that a later report closes).</summary>
    public static readonly TheoryData<string, DeadlineKind, string> Items = new()
    {
        { "1.1", DeadlineKind.OneOff, "2024-04-01" },
        { "1.2", DeadlineKind.OneOff, "2024-05-31" },
        { "1.3", DeadlineKind.Recurring, "2024-01-31 2024-04-30 2024-07-31 2024-10-31" },
        { "1.4", DeadlineKind.Recurring, Monthly10 },
        { "2.1", DeadlineKind.Recurring, "2023-12-10 " + Monthly10 },
        { "2.2a", DeadlineKind.Ongoing, "" },
        { "2.2b", DeadlineKind.Recurring, QuarterEnds },
        { "2.3", DeadlineKind.Recurring, "2024-01-19 2024-04-19 2024-07-19 2024-10-19" },
        { "3.1", DeadlineKind.OneOff, "2023-12-20" },
        { "3.2", DeadlineKind.OneOff, "2023-12-29" },
        { "4.1a", DeadlineKind.Ongoing, "" },
        { "4.1b", DeadlineKind.Recurring, QuarterEnds },
        { "5.1", DeadlineKind.None, "" },
        { "6.1", DeadlineKind.Ongoing, "" },
        { "6.2", DeadlineKind.Ongoing, "" },
        { "6.3", DeadlineKind.OneOff, "2024-11-25" },
        { "6.4", DeadlineKind.Month, "2024-03-31" },
        { "6.5", DeadlineKind.Window, "2024-12-31" },
        { "6.6", DeadlineKind.Month, "2024-05-31" },
        { "7.1", DeadlineKind.OneOff, "2024-12-25" },
        { "8.1", DeadlineKind.OneOff, "2024-12-20" },
        { "9.1", DeadlineKind.Recurring, Monthly10 },
        { "9.2", DeadlineKind.Window, "2024-12-31" },
        { "10.1", DeadlineKind.OneOff, "2024-12-20" },
        { "10.2", DeadlineKind.OneOff, "2024-12-14" },
        { "10.3", DeadlineKind.OneOff, "2024-03-29 2024-06-28 2024-10-01" },
    };
}
