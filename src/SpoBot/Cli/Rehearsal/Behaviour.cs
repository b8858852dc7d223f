namespace SpoBot.Cli.Rehearsal;

/// <summary>What the people of a rehearsal do.</summary>
internal enum Behaviour
{
    /// <summary>Heads report on the day a report is due, coordinators accept on the next working day.</summary>
    Diligent,

    /// <summary>Nobody ever reports: the worst year that can come.</summary>
    Silent,
}
