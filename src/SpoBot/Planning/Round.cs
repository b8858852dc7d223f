using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;

namespace SpoBot.Planning;

/// <summary>
/// One run of the planner at a moment: reads only what has woken up, queues this morning's letters under keys that a second run finds
/// taken, remembers that it was run. It may be cut into parts, each a transaction: what a part has done, a round begun anew finds done.
/// </summary>
internal sealed class Round(LedgerRules rules, DutyWriter duties, TimeOnly hour, IMorningPaper paper)
{
    private const int DaysAhead = 14;

    /// <summary>Letters that did not arrive longer ago are not made good: all that was due then has had other steps since.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromDays(DaysAhead);

    /// <summary>The whole round in one transaction.</summary>
    internal RoundReport RunOnce(ILedgerSession session)
    {
        var agenda = Open(session);
        return Serve(session, agenda, agenda.Colleges) + Close(session, agenda);
    }

    /// <summary>Tops up what is owed and finds where something has woken up.</summary>
    internal RoundAgenda Open(ILedgerSession session)
    {
        duties.TopUp(session);
        var now = session.Now;
        ZoneTurn[] zones =
        [
            .. session.Register.Now.Organisations.Select(rules.ZoneOf).Append(rules.Region).Distinct()
                .Select(zone => new ZoneTurn(zone, session.Rounds.Last(zone), MorningHours.IsOpen(now, zone, rules.Calendar, rules.Reminders))),
        ];
        if (MorningsCome.Since(zones, now, [.. session.Rounds.Hours(), hour]) is not { } come)
            return RoundAgenda.Empty(now, zones);

        // News of a morning is what was published on the working day before; zones differ by half a day.
        var unheard = session.Rounds.Unheard(now - LongestSilence);
        var served = unheard.Select(it => it.Day.AddDays(-1)).Append(come.ServedThrough).Min();
        var newsSince = MorningHours.At(rules.Calendar.PreviousOrSame(served), TimeOnly.MinValue, rules.Region).AddHours(-12);
        IReadOnlyList<string> colleges = [.. session.Rounds.Awake(come.Today, newsSince).Union(unheard.Select(it => it.College).OfType<string>())];
        return new RoundAgenda(now, zones, newsSince, colleges, unheard.ToDictionary(it => it.Person, it => it.Day));
    }

    /// <summary>Queues the letters of some of the colleges, all those of one college together.</summary>
    internal RoundReport Serve(ILedgerSession session, RoundAgenda agenda, IReadOnlyList<string> colleges) => colleges
        .Select(college => DeskOf(session, agenda, college))
        .GroupBy(desk => desk.Zone)
        .Aggregate(RoundReport.Nothing(agenda.Now), (report, desks) => report + Serve(session, agenda, desks.Key, desks));

    /// <summary>Writes to the coordinators and remembers that the round was run.</summary>
    internal RoundReport Close(ILedgerSession session, RoundAgenda agenda)
    {
        var (written, quiet) = Coordinators(session, agenda);
        session.Rounds.RecordRun(agenda.Now);
        // Where nobody could be written to no morning counts as served.
        foreach (var turn in agenda.Zones.Where(turn => turn.IsOpen))
            session.Rounds.Record(turn.Zone, agenda.Now);
        return new RoundReport(agenda.Now, written, quiet, []);
    }

    private RoundReport Serve(ILedgerSession session, RoundAgenda agenda, TimeZoneInfo zone, IEnumerable<CollegeDesk> desks)
    {
        var plan = RoundPlanner.Plan(agenda.Now, agenda.LastIn(zone), hour, desks, rules.Calendar, rules.Reminders);
        var written = plan.Letters.Where(letter => session.Outbox.Enqueue(new Letter(
            letter.Morning.Key,
            letter.Person.Chat,
            Lane.Reminder,
            paper.ToHead(session, letter),
            ExpiresAt: letter.ExpiresAt,
            Person: letter.Person.Id,
            Duties: [.. letter.Morning.Duties.Select(duty => duty.ToString())]))).Select(letter => letter.Person).ToList();
        foreach (var (duty, wakeOn) in plan.Wakes)
            session.Rounds.Wake(duty, wakeOn);
        return new RoundReport(agenda.Now, written, plan.Silent, plan.Skipped);
    }

    private CollegeDesk DeskOf(ILedgerSession session, RoundAgenda agenda, string college)
    {
        var zone = rules.ZoneOf(session.Register.Now.Registry.Organisation(college));
        var today = MorningHours.Today(agenda.Now, zone);
        return new CollegeDesk(
            college,
            zone,
            session.People.Of(college),
            session.Rounds.OwedBy(college, today.AddDays(DaysAhead), today, zone),
            session.Rounds.NewTo(college, agenda.NewsSince, zone))
        {
            Unheard = agenda.Unheard,
        };
    }

    private (List<Person> Written, List<(Person, Silence)> Quiet) Coordinators(ILedgerSession session, RoundAgenda agenda)
    {
        var written = new List<Person>();
        var quiet = new List<(Person, Silence)>();
        var (today, last) = (MorningHours.Today(agenda.Now, rules.Region), agenda.LastIn(rules.Region));
        if (!MorningHours.IsOpen(agenda.Now, rules.Region, rules.Calendar, rules.Reminders))
            return (written, quiet);

        foreach (var person in session.People.Coordinators())
        {
            var own = person.Morning ?? hour;
            if (MorningHours.ServedThrough(agenda.Now, own, rules.Region) < today)
            {
                quiet.Add((person, Silence.TooEarly));
                continue;
            }

            var served = last is { } at ? MorningHours.ServedThrough(at, own, rules.Region) : today.AddDays(-1);
            if (served >= today)
            {
                quiet.Add((person, Silence.AlreadyServed));
                continue;
            }

            served = MorningHours.HeardThrough(served, person.Id, agenda.Unheard);

            var plan = CoordinatorPlanner.Plan(today, DeskOf(session, person, today, served), served, rules.Calendar, rules.Reminders);
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
                written.Add(person);
        }

        return (written, quiet);
    }

    private CoordinatorDesk DeskOf(ILedgerSession session, Person person, DateOnly today, DateOnly served)
    {
        var oldest = CoordinatorPlanner.OldestThatSteps(served, rules.Calendar, rules.Reminders);
        return new CoordinatorDesk(
            person,
            session.Rounds.Waiting(person.College, rules.Region),
            session.Rounds.Asks(person.College),
            session.Rounds.Overdue(oldest, today, person.College, rules.Region),
            [.. session.Rounds.Unreachable().Where(Concerns)],
            [.. session.Rounds.Unconnected().Where(Concerns)]);

        bool Concerns(string college) => person.College is not { } addressee || session.Register.Now.Registry.Owes(college, addressee);
    }
}
