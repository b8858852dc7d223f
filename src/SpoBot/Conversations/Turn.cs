using SpoBot.Domain.Calendar;
using SpoBot.Domain.People;

namespace SpoBot.Conversations;

/// <summary>Everything a step may look at. The moment is frozen, the desk is read inside the same transaction.</summary>
/// <param name="Who">The bound person, or null for a stranger.</param>
/// <param name="Today">The day in the person's zone.</param>
/// <param name="Morning">The region's hour of the morning letter.</param>
internal sealed record Turn(
    Person? Who, Talk Talk, Incoming Incoming, DateTimeOffset Now, DateOnly Today, TimeZoneInfo Zone, WorkingCalendar Calendar, TimeOnly Morning, IDesk Desk)
{
    internal TimeOnly HourOf(Person person) => person.Morning ?? Morning;
}
