namespace SpoBot.Domain.Discipline;

/// <summary>How a duty counts in a college's discipline.</summary>
public enum Standing
{
    /// <summary>Owed, and its time has not run out.</summary>
    Ahead,

    OnTime,

    Late,

    /// <summary>Owed, and its time has run out.</summary>
    Missed,

    /// <summary>Taken off control.</summary>
    Excused,

    /// <summary>Late or missed, but nobody of the college was connected to be told.</summary>
    NotConnected,

    /// <summary>Late or missed, but no letter about it arrived in time although somebody was there to read it.</summary>
    NotTold,
}
