namespace SpoBot.Domain.Deadlines;

/// <summary>What sort of deadline a written phrase is.</summary>
public enum DeadlineKind
{
    /// <summary>One or several fixed dates.</summary>
    OneOff,

    /// <summary>One calendar month, due on its last day.</summary>
    Month,

    /// <summary>A longer or shorter period, due on its last day.</summary>
    Window,

    /// <summary>A series.</summary>
    Recurring,

    /// <summary>All the time, or on an event: no dates.</summary>
    Ongoing,

    /// <summary>No deadline was given.</summary>
    None,

    /// <summary>A careful human would ask: no dates, a question.</summary>
    Unclear,
}
