namespace SpoBot.Domain.Health;

/// <summary>What a finding asks of the administrator.</summary>
public enum Weight
{
    Fine,

    /// <summary>Worth knowing; nothing stands still because of it.</summary>
    Note,

    /// <summary>Something does not work, or soon will not.</summary>
    Bad,
}
