namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>Which period a due date of a series reports on.</summary>
public enum ReportedPeriod
{
    /// <summary>The period itself when the due day is among its last days, otherwise the one before.</summary>
    Nearest,

    /// <summary>The phrase names the finished one («за отчётным кварталом»).</summary>
    Finished,

    /// <summary>The phrase names the running one («текущего месяца»).</summary>
    Running,
}

/// <summary>The length of the reported period in months (0 = not known) and which one is meant.</summary>
public readonly record struct Reporting(int Months, ReportedPeriod Which = ReportedPeriod.Nearest)
{
    public static Reporting Unknown { get; }

    public Period? For(DateOnly due)
    {
        if (Months is not (1 or 3 or 6 or 12))
            return null;
        var number = Days.MonthNumber(due);
        var start = number - (due.Month - 1) % Months;
        var running = Which == ReportedPeriod.Running || (Which == ReportedPeriod.Nearest && IsNearEnd(due, start));
        if (!running)
            start -= Months;
        return Days.IsMonth(start) ? new Period(Days.InMonth(start, 1), Days.LastOfMonth(start + Months - 1)) : null;
    }

    private bool IsNearEnd(DateOnly due, int start)
    {
        var left = Days.LastOfMonth(start + Months - 1).DayNumber - due.DayNumber;
        return left < Months switch { 1 => 7, 3 => 15, 6 => 31, _ => 61 };
    }
}
