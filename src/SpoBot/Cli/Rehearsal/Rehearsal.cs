using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Wording;

namespace SpoBot.Cli.Rehearsal;

/// <summary>
/// Plays every morning between two days with the worker's own planner and words, over people who behave in a known way, and yields every
/// letter in the order in which it would go out.
/// </summary>
internal sealed class Rehearsal
{
    /// <summary>A first date farther away than this is news without a date.</summary>
    private const int YearsToFirst = 10;

    private readonly Registry _registry;
    private readonly WorkingCalendar _calendar;
    private readonly ReminderSettings _settings;
    private readonly TimeOnly _hour;
    private readonly Cast _cast;
    private readonly DutyBoard _board;
    private readonly int _farthest;
    private readonly Dictionary<DateOnly, List<(string College, NewObligation Obligation)>> _news;
    private readonly Dictionary<string, List<WaitingReport>> _waiting = [];

    internal Rehearsal(Registry registry, WorkingCalendar calendar, ReminderSettings settings, TimeOnly hour, DateOnly from, DateOnly to, Behaviour behaviour)
    {
        (_registry, _calendar, _settings, _hour, From, To, Behaviour) = (registry, calendar, settings, hour, from, to, behaviour);
        _cast = new Cast(registry);
        _farthest = registry.Obligations.SelectMany(obligation => obligation.Stages ?? []).Concat(settings.Stages).DefaultIfEmpty(0).Max();
        var horizon = calendar.Add(to, _farthest + 1);
        Schedule = [.. registry.Obligations.SelectMany(obligation => DatesOf(obligation, horizon).Select(due => (obligation, due)))];
        // Diligent heads have reported everything that was due before the first working day.
        var first = calendar.NextOrSame(from);
        _board = new DutyBoard(Schedule.Where(pair => behaviour == Behaviour.Silent || pair.Due.Expected >= first), calendar, settings);
        _news = News();
    }

    internal DateOnly From { get; }

    internal DateOnly To { get; }

    internal Behaviour Behaviour { get; }

    /// <summary>Every due date from the documents' own dates to a little beyond the last day.</summary>
    internal IReadOnlyList<(Obligation Obligation, ScheduledDue Due)> Schedule { get; }

    internal Cast People => _cast;

    internal IEnumerable<RehearsedLetter> Letters()
    {
        var served = From.AddDays(-1);
        DateOnly? before = null;
        for (var day = From; day <= To; day = day.AddDays(1))
        {
            if (!_calendar.IsWorking(day)) continue;

            foreach (var letter in Heads(served, before, day).Concat(Coordinators(served, day)).OrderBy(letter => letter.At)) yield return letter;
            if (Behaviour == Behaviour.Diligent) Noon(day);
            (served, before) = (day, day);
        }
    }

    private IEnumerable<RehearsedLetter> Heads(DateOnly served, DateOnly? before, DateOnly day)
    {
        var awake = _board.Awake(served, day);
        _news.TryGetValue(day, out var news);
        foreach (var (college, person) in _cast.Heads)
        {
            var told = news?.Where(it => it.College == college.Id).Select(it => it.Obligation).ToList() ?? [];
            if (told.Count == 0 && !awake.Contains(college.Id)) continue;

            var zone = _cast.ZoneOf(college);
            var desk = new CollegeDesk(college.Id, zone, [person], _board.OwedBy(college.Id, _calendar.Add(day, _farthest + 1)), told);
            var now = MorningHours.At(day, _hour, zone);
            DateTimeOffset? last = before is { } previous ? MorningHours.At(previous, _hour, zone) : null;
            foreach (var letter in RoundPlanner.Plan(now, last, _hour, [desk], _calendar, _settings).Letters)
                yield return new RehearsedLetter(now, college, Role.Head, Render(letter.Morning), [.. letter.Morning.Items.Select(item => new RehearsedItem(item.Obligation, item.Duty?.Key.Due, item.Step))]);
        }
    }

    private IEnumerable<RehearsedLetter> Coordinators(DateOnly served, DateOnly day)
    {
        var oldest = CoordinatorPlanner.OldestThatSteps(served, _calendar, _settings);
        var overdue = Behaviour == Behaviour.Diligent ? null : _board.OwedBetween(oldest, day.AddDays(-1)).ToLookup(pair => pair.Obligation.ReportTo, pair => pair.Owed);
        foreach (var (addressee, person) in _cast.Coordinators)
        {
            var desk = new CoordinatorDesk(person, _waiting.GetValueOrDefault(addressee.Id) ?? [], [], overdue?[addressee.Id].ToList() ?? [], [], []);
            if (CoordinatorPlanner.Plan(day, desk, served, _calendar, _settings).Letter is not { } morning) continue;

            var content = CoordinatorLetter.Render(morning, key => _registry.Obligation(key.Document, key.Obligation)!, id => _registry.Organisation(id)?.Name ?? id);
            yield return new RehearsedLetter(MorningHours.At(day, _hour, _cast.ZoneOf(addressee)), addressee, Role.Coordinator, content.Html, [.. Items(morning)]);
        }
    }

    /// <summary>What happens between two mornings: coordinators accept what they saw, heads report what is due before the next working day.</summary>
    private void Noon(DateOnly day)
    {
        _waiting.Clear();
        var done = new DutyFact.Reported(ReportContent.Done, 0, default);
        foreach (var (obligation, owed) in _board.OwedBetween(DateOnly.MinValue, _calendar.Add(day, 1).AddDays(-1)).ToList())
        {
            _board.Change(owed.Duty.Key, DutyHistory.Fold(owed.Duty.Expected, [done]));
            if (obligation.ReportTo is not { } addressee) continue;
            if (!_waiting.TryGetValue(addressee, out var waiting)) _waiting[addressee] = waiting = [];
            waiting.Add(new WaitingReport(owed.Duty.Key, day));
        }
    }

    private string Render(Morning morning)
    {
        var moved = morning.Items.Select(item => item.Duty).OfType<Duty>().FirstOrDefault(duty => duty.Extended is null && duty.Expected != duty.Key.Due);
        var because = moved is null ? "" : _registry.Catalog(moved.Key.Document)!.Rulebook.ShiftBecause;
        return MorningLetter.Render(morning, [.. morning.Items.Select(item => new MorningLine(item, _registry.Obligation(item.Document, item.Obligation)!))], shiftBecause: because).Html;
    }

    private IEnumerable<ScheduledDue> DatesOf(Obligation obligation, DateOnly until)
    {
        var catalog = _registry.Catalog(obligation.Document)!;
        return Domain.Duties.Schedule.Between(obligation, catalog.Document.Date, catalog.Rulebook, _calendar, catalog.Document.Date, until);
    }

    /// <summary>Documents that appear within the rehearsal are announced on the next working morning.</summary>
    private Dictionary<DateOnly, List<(string, NewObligation)>> News()
    {
        var news = new Dictionary<DateOnly, List<(string, NewObligation)>>();
        foreach (var document in _registry.Catalogs.Select(catalog => catalog.Document).Where(document => document.Date >= From.AddDays(-1) && document.Date <= To))
        {
            var told = news[_calendar.Add(document.Date, 1)] = news.GetValueOrDefault(_calendar.Add(document.Date, 1)) ?? [];
            foreach (var obligation in _registry.Obligations.Where(obligation => obligation.Document == document.Id && !obligation.Recommendation))
            {
                ScheduledDue? first = DatesOf(obligation, document.Date.AddYears(YearsToFirst)).Select(due => (ScheduledDue?)due).FirstOrDefault();
                foreach (var college in obligation.Executors)
                {
                    var duty = first is { } due ? new Duty(new DutyKey(document.Id, obligation.Id, college, due.Due), due.Role, due.Period, due.Expected, null, DutyState.Open) : null;
                    told.Add((college, new NewObligation(document.Id, obligation.Id, document.Date, duty)));
                }
            }
        }

        return news;
    }

    private static IEnumerable<RehearsedItem> Items(CoordinatorMorning morning) =>
        morning.Waiting.Select(report => new RehearsedItem(report.Duty.Obligation, report.Duty.Due, "waiting"))
            .Concat(morning.BecameOverdue.Select(duty => new RehearsedItem(duty.Key.Obligation, duty.Key.Due, new Domain.Reminders.Stage(1).ToString())))
            .Concat(morning.Escalated.Select(step => new RehearsedItem(step.Owed.Duty.Key.Obligation, step.Owed.Duty.Key.Due, step.Stage.ToString())));
}
