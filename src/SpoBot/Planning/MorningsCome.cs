using SpoBot.Domain.Reminders;

namespace SpoBot.Planning;

/// <summary>
/// Whose mornings have come since the last round, over all hours and zones in use. When nobody's has, there is nobody to write to and
/// nothing need be read: of the day's rounds only those after somebody's hour have work to do.
/// </summary>
/// <param name="Today">The latest day it is anywhere among them.</param>
/// <param name="ServedThrough">The last day whose morning everybody among them has had.</param>
internal sealed record MorningsCome(DateOnly Today, DateOnly ServedThrough)
{
    internal static MorningsCome? Since(IEnumerable<ZoneTurn> zones, DateTimeOffset now, IReadOnlyCollection<TimeOnly> hours)
    {
        MorningsCome? come = null;
        foreach (var (zone, last, _) in zones.Where(turn => turn.IsOpen))
        {
            var today = MorningHours.Today(now, zone);
            foreach (var hour in hours)
            {
                var served = last is { } round ? MorningHours.ServedThrough(round, hour, zone) : today.AddDays(-1);
                if (served >= MorningHours.ServedThrough(now, hour, zone))
                    continue;
                come = come is null ? new MorningsCome(today, served) : new MorningsCome(Later(come.Today, today), Earlier(come.ServedThrough, served));
            }
        }

        return come;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
