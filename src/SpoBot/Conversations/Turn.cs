using SpoBot.Domain.Calendar;
using SpoBot.Domain.People;

namespace SpoBot.Conversations;

/// <summary>Everything a step may look at. The moment is frozen, the desk is read inside the same transaction.</summary>
/// <param name="Who">The bound person, or null for a stranger.</param>
/// <param name="Today">The day in the person's zone.</param>
internal sealed record Turn(
    Person? Who, Talk Talk, Incoming Incoming, DateTimeOffset Now, DateOnly Today, TimeZoneInfo Zone, WorkingCalendar Calendar, IDesk Desk);
