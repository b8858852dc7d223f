using SpoBot.Domain.Calendar;

namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>A series that begins and ends: «с марта», «по июнь включительно», «… до 25.12.2024». Both ends belong to it.</summary>
public sealed record Bounded(DeadlineRule Series, DateOnly? From, DateOnly? Until) : DeadlineRule
{
    public override IEnumerable<Due> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        var first = From is { } start && start > from ? start : from;
        var last = Until is { } end && end < to ? end : to;
        return first > last ? [] : Series.Between(first, last, calendar);
    }
}
