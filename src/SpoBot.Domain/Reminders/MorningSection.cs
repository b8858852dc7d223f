namespace SpoBot.Domain.Reminders;

/// <summary>The parts of a head's morning letter, in the order in which they stand there.</summary>
public enum MorningSection
{
    Overdue,

    /// <summary>Due today, or on days off before the next working day.</summary>
    Today,

    /// <summary>Sent back with a remark, whatever its date.</summary>
    Returned,

    /// <summary>Due within the days a letter looks ahead.</summary>
    Week,

    /// <summary>Due later, but a stage falls today.</summary>
    Ahead,

    /// <summary>Newly published and not in any other section.</summary>
    New,
}
