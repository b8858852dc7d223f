namespace SpoBot.Acceptance.CoordinatorsDay.Quarter;

/// <summary>What kind of head a college has.</summary>
internal enum Character
{
    /// <summary>Reports on the last working day of the time given.</summary>
    Punctual,

    /// <summary>Three working days late, always.</summary>
    Late,

    /// <summary>In time, sent back each time, mended two working days later.</summary>
    Careless,

    /// <summary>Asks for ten days more on the last day, and keeps to them.</summary>
    Asking,

    /// <summary>Blocks the bot in the middle of January and is heard of no more.</summary>
    Blocking,

    Silent,

    /// <summary>Nobody ever joins.</summary>
    Absent,

    /// <summary>Joins in the middle of February and makes up for everything the next day.</summary>
    Newcomer,
}
