namespace SpoBot.Domain.Deadlines;

/// <summary>What a due date is for. An interim report never closes the final one.</summary>
public enum DueRole
{
    /// <summary>The ordinary date.</summary>
    Main,

    /// <summary>An interim report before the final date.</summary>
    Interim,

    /// <summary>The final date of an obligation that also has interim ones.</summary>
    Final,

    /// <summary>The date of the action itself, before its first report.</summary>
    Milestone,
}

/// <summary>One due date of a rule: the legal date, its role, and the period that is reported on, where the rule knows one.</summary>
public readonly record struct Due(DateOnly Date, DueRole Role, Period? Period = null);
