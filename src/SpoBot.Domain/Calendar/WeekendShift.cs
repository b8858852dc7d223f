namespace SpoBot.Domain.Calendar;

/// <summary>What the rulebook does with a due date that falls on a non-working day.</summary>
public enum WeekendShift
{
    /// <summary>The date stays as written.</summary>
    Keep,

    /// <summary>Due on the last working day before it.</summary>
    Previous,

    /// <summary>Due on the first working day after it.</summary>
    Next,
}
