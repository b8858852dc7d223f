namespace SpoBot.Domain.Duties;

/// <summary>
/// Where a duty stands, derived from its facts. «Overdue» is not a state: it is an open or returned duty whose date has passed.
/// </summary>
public enum DutyState
{
    /// <summary>Nobody has reported.</summary>
    Open,

    /// <summary>A report waits for acceptance.</summary>
    Reported,

    /// <summary>The report was sent back with a remark.</summary>
    Returned,

    /// <summary>The coordinator has accepted the report.</summary>
    Accepted,

    /// <summary>Excused, or taken off control.</summary>
    Waived,
}
