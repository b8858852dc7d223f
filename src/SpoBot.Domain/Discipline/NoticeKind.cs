namespace SpoBot.Domain.Discipline;

public enum NoticeKind
{
    Morning,
    Nudge,

    /// <summary>A report accepted or returned, a date extended, a duty taken off control.</summary>
    News,
}
