using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;

namespace SpoBot.Domain.Reminders;

/// <summary>One round at a moment, over the colleges where something has woken up. Run again with the same last round it plans the same; recorded, it plans nothing.</summary>
public static class RoundPlanner
{
    private static readonly TimeSpan Lateness = TimeSpan.FromMinutes(45);

    /// <param name="lastRound">The moment of the last round that found these desks' zone open; null before the first.</param>
    /// <param name="hour">The region's hour of the morning letter, for people without their own.</param>
    public static RoundPlan Plan(
        DateTimeOffset now, DateTimeOffset? lastRound, TimeOnly hour, IEnumerable<CollegeDesk> desks, WorkingCalendar calendar, ReminderSettings settings)
    {
        var letters = new List<PlannedLetter>();
        var silent = new List<(Person, Silence)>();
        var skipped = new Dictionary<string, SkippedStage>();
        var wakes = new List<(DutyKey, DateOnly?)>();

        foreach (var desk in desks)
        {
            if (!MorningHours.IsOpen(now, desk.Zone, calendar, settings))
            {
                foreach (var person in desk.People) silent.Add((person, Silence.DayOff));
                continue;
            }

            var today = MorningHours.Today(now, desk.Zone);
            var recipients = Recipients.Of(desk.People, today);
            var settled = today;
            foreach (var person in desk.People)
            {
                var own = person.Morning ?? hour;
                var served = lastRound is { } last ? MorningHours.ServedThrough(last, own, desk.Zone) : today.AddDays(-1);
                if (served < today) served = MorningHours.HeardThrough(served, person.Id, desk.Unheard);
                if (MorningHours.ServedThrough(now, own, desk.Zone) < today)
                {
                    silent.Add((person, Silence.TooEarly));
                    if (recipients.Contains(person) && served < settled) settled = served;
                    continue;
                }

                var plan = MorningPlanner.Plan(today, person, desk, served, calendar, settings);
                var struck = MorningHours.At(today, own, desk.Zone);
                if (plan.Letter is { } morning)
                    letters.Add(new PlannedLetter(person, morning with { LateAfter = lastRound < struck ? struck + Lateness : null }, MorningHours.At(today.AddDays(1), TimeOnly.MinValue, desk.Zone)));
                else
                    silent.Add((person, plan.Silence!.Value));
                foreach (var stage in plan.Skipped) skipped.TryAdd(stage.Key, stage);
            }

            foreach (var duty in desk.Owed)
            {
                var wake = Stages.WakeOn(duty, settled, calendar, settings);
                if (wake != duty.WakeOn) wakes.Add((duty.Duty.Key, wake));
            }
        }

        return new RoundPlan(letters, silent, [.. skipped.Values], wakes);
    }
}
