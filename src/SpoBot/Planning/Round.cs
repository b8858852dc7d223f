using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;

namespace SpoBot.Planning;

/// <summary>
/// One run of the planner at a moment, inside one transaction: reads only what has woken up, queues this morning's letters under keys
/// that a second run finds taken, remembers that it was run.
/// </summary>
internal sealed class Round(LedgerRules rules, DutyWriter duties, TimeOnly hour, IMorningPaper paper)
{
    private const int DaysAhead = 14;

    internal RoundReport RunOnce(ILedgerSession session)
    {
        duties.TopUp(session);
        var today = MorningHours.Today(session.Now, rules.Region);
        var last = session.Rounds.Last();
        var newsSince = NewsSince(last);
        var desks = session.Rounds.Awake(today.AddDays(1), newsSince).Select(college => DeskOf(session, college, newsSince)).ToList();
        var plan = RoundPlanner.Plan(session.Now, last, hour, desks, rules.Calendar, rules.Reminders);

        var queued = plan.Letters.Count(letter => session.Outbox.Enqueue(new Letter(
            letter.Morning.Key,
            letter.Person.Chat,
            Lane.Reminder,
            paper.ToHead(session, letter),
            ExpiresAt: letter.ExpiresAt,
            Person: letter.Person.Id,
            Duties: [.. letter.Morning.Duties.Select(duty => duty.ToString())])));
        foreach (var (duty, wakeOn) in plan.Wakes)
            session.Rounds.Wake(duty, wakeOn);

        var (toCoordinators, quiet) = Coordinators(session, last);
        // A round that could write to nobody must not count a morning as served.
        var isOpen = MorningHours.IsOpen(session.Now, rules.Region, rules.Calendar, rules.Reminders) || desks.Any(desk => MorningHours.IsOpen(session.Now, desk.Zone, rules.Calendar, rules.Reminders));
        if (isOpen)
            session.Rounds.Record();
        return new RoundReport(session.Now, queued + toCoordinators, [.. plan.Silent, .. quiet], plan.Skipped);
    }

    /// <summary>An obligation is news on the morning after it was published, so what was published on the working day before counts too.</summary>
    private DateTimeOffset NewsSince(DateTimeOffset? last) => last is not { } round
        ? DateTimeOffset.UnixEpoch
        : MorningHours.At(rules.Calendar.Add(MorningHours.Today(round, rules.Region), -1), TimeOnly.MinValue, rules.Region).AddDays(-1);

    private CollegeDesk DeskOf(ILedgerSession session, string college, DateTimeOffset newsSince)
    {
        var zone = rules.ZoneOf(session.Register.Now.Registry.Organisation(college));
        var today = MorningHours.Today(session.Now, zone);
        return new CollegeDesk(
            college,
            zone,
            session.People.Of(college),
            session.Rounds.OwedBy(college, today.AddDays(DaysAhead), today, zone),
            session.Rounds.NewTo(college, newsSince, zone));
    }

    private (int Queued, List<(Person, Silence)> Quiet) Coordinators(ILedgerSession session, DateTimeOffset? last)
    {
        var queued = 0;
        var quiet = new List<(Person, Silence)>();
        var today = MorningHours.Today(session.Now, rules.Region);
        if (!MorningHours.IsOpen(session.Now, rules.Region, rules.Calendar, rules.Reminders))
            return (queued, quiet);

        foreach (var person in session.People.Coordinators())
        {
            var own = person.Morning ?? hour;
            if (MorningHours.ServedThrough(session.Now, own, rules.Region) < today)
            {
                quiet.Add((person, Silence.TooEarly));
                continue;
            }

            var served = last is { } at ? MorningHours.ServedThrough(at, own, rules.Region) : today.AddDays(-1);
            var plan = CoordinatorPlanner.Plan(today, DeskOf(session, person, served), served, rules.Calendar, rules.Reminders);
            if (plan.Letter is not { } morning)
            {
                quiet.Add((person, plan.Silence!.Value));
                continue;
            }

            if (session.Outbox.Enqueue(new Letter(
                morning.Key,
                person.Chat,
                Lane.Reminder,
                paper.ToCoordinator(session, morning, person),
                ExpiresAt: MorningHours.At(today.AddDays(1), TimeOnly.MinValue, rules.Region),
                Person: person.Id)))
                queued++;
        }

        return (queued, quiet);
    }

    private CoordinatorDesk DeskOf(ILedgerSession session, Person person, DateOnly served)
    {
        var today = MorningHours.Today(session.Now, rules.Region);
        var oldest = CoordinatorPlanner.OldestThatSteps(served, rules.Calendar, rules.Reminders);
        return new CoordinatorDesk(
            person,
            session.Rounds.Waiting(person.College, rules.Region),
            session.Rounds.Asks(person.College),
            session.Rounds.Overdue(oldest, today, person.College, rules.Region),
            session.Rounds.Unreachable(),
            session.Rounds.Unconnected());
    }
}
