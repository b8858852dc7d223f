namespace SpoBot.Domain.Deadlines;

/// <summary>The stable codes of doubts; docs/deadlines.md explains each.</summary>
public static class DoubtCodes
{
    public const string Past = "past";
    public const string Order = "order";
    public const string YearDiffers = "year-differs";
    public const string TwoRhythms = "two-rhythms";
    public const string WeekdayMismatch = "weekday-mismatch";
    public const string NoDeadline = "no-deadline";
    public const string Weekend = "weekend";
    public const string ProvisionalYear = "provisional-year";
    public const string Tentative = "tentative";
    public const string Conditional = "conditional";
}
