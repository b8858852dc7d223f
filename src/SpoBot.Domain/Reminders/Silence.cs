namespace SpoBot.Domain.Reminders;

/// <summary>Why somebody is not written to this morning.</summary>
public enum Silence
{
    /// <summary>«Выходной».</summary>
    DayOff,

    /// <summary>This day's letter has been dealt with by an earlier round.</summary>
    AlreadyServed,

    /// <summary>The person's hour has not come.</summary>
    TooEarly,

    /// <summary>The messenger refuses to deliver.</summary>
    Unreachable,

    /// <summary>«В отпуске»: the deputy is written to.</summary>
    OnLeave,

    /// <summary>A deputy, while a head is there to be written to.</summary>
    HeadIsThere,

    /// <summary>«Всё сдано».</summary>
    NothingOwed,

    /// <summary>«Нет сроков на сегодня»: something is owed, but no stage falls today.</summary>
    NoStageToday,
}
