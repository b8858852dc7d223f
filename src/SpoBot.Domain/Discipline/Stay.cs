namespace SpoBot.Domain.Discipline;

/// <summary>A stretch of time during which somebody of a college was connected, and could or could not be written to. The end is exclusive.</summary>
public sealed record Stay(DateTimeOffset From, DateTimeOffset? To, bool IsReachable)
{
    public bool Touches(DateTimeOffset from, DateTimeOffset to) => From < to && (To is not { } end || end > from);
}
