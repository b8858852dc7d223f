namespace SpoBot.Domain.Duties;

/// <summary>Something that happened to a duty: who, when. Appended, never changed.</summary>
/// <param name="By">The person's number; 0 = the bot itself.</param>
/// <param name="ByName">The name as it was then.</param>
public abstract record Fact(long By, string ByName, DateTimeOffset At);
