using SpoBot.Domain.Register;

namespace SpoBot.Domain.Discipline;

/// <summary>How a college did over a stretch of days.</summary>
public sealed record CollegeDiscipline(College College, Tally Tally);
