using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Domain.Reminders;

/// <summary>
/// A register held in memory: each due date once, for all the colleges that owe it, and beside it only the colleges that differ. A day
/// with nothing due costs one look at each due date, however many colleges there are.
/// </summary>
public sealed class DutyBoard
{
    private readonly Row[] _rows;
    private readonly Dictionary<(string Document, string Obligation, DateOnly Due), Row> _byDue;
    private readonly ReminderSettings _settings;
    private readonly WorkingCalendar _calendar;

    public DutyBoard(IEnumerable<(Obligation Obligation, ScheduledDue Due)> schedule, WorkingCalendar calendar, ReminderSettings settings)
    {
        _calendar = calendar;
        _settings = settings;
        var executors = new Dictionary<IReadOnlyList<string>, IReadOnlySet<string>>(ReferenceEqualityComparer.Instance);
        _rows = [.. schedule.OrderBy(pair => pair.Due.Expected).Select(pair => new Row(pair.Obligation, pair.Due, SetOf(pair.Obligation.Executors)))];
        _byDue = _rows.ToDictionary(row => (row.Obligation.Document, row.Obligation.Id, row.Due.Due));

        IReadOnlySet<string> SetOf(IReadOnlyList<string> colleges)
        {
            if (!executors.TryGetValue(colleges, out var set)) executors[colleges] = set = colleges.ToHashSet(StringComparer.Ordinal);
            return set;
        }
    }

    /// <summary>The colleges for which something falls on the days after <paramref name="after"/> up to today.</summary>
    public IReadOnlySet<string> Awake(DateOnly after, DateOnly today)
    {
        var awake = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in _rows)
        {
            if (row.IsDone) continue;

            var falls = Stages.WakeOn(row.Plain(""), after, _calendar, _settings) <= today;
            foreach (var college in falls ? row.Colleges : row.Differing)
            {
                if (awake.Contains(college) || row.Owed(college) is not { } owed) continue;
                if (falls && owed.Duty.State == DutyState.Open && owed.Duty.Extended is null
                    || Stages.WakeOn(owed, after, _calendar, _settings) <= today)
                    awake.Add(college);
            }
        }

        return awake;
    }

    /// <summary>What a college owes, in order of date, up to a day.</summary>
    public IReadOnlyList<OwedDuty> OwedBy(string college, DateOnly until)
    {
        var owed = new List<OwedDuty>();
        foreach (var row in _rows)
        {
            if (!row.IsDone && row.Colleges.Contains(college) && row.Owed(college) is { } duty && duty.Duty.Expected <= until) owed.Add(duty);
        }

        return owed;
    }

    /// <summary>Every owed duty whose date lies between two days, both included.</summary>
    public IEnumerable<(Obligation Obligation, OwedDuty Owed)> OwedBetween(DateOnly from, DateOnly to)
    {
        foreach (var row in _rows)
        {
            if (row.IsDone) continue;
            foreach (var college in row.Due.Expected >= from && row.Due.Expected <= to ? row.Colleges : row.Differing)
            {
                if (row.Owed(college) is { } owed && owed.Duty.Expected >= from && owed.Duty.Expected <= to) yield return (row.Obligation, owed);
            }
        }
    }

    /// <summary>Writes down where a duty stands now.</summary>
    public void Change(DutyKey key, DutyHistory history, DateOnly? returnedOn = null)
    {
        if (!_byDue.TryGetValue((key.Document, key.Obligation, key.Due), out var row)) throw new ArgumentException($"There is no duty {key}.", nameof(key));

        row.Change(key.College, history, returnedOn);
    }

    private sealed class Row(Obligation obligation, ScheduledDue due, IReadOnlySet<string> colleges)
    {
        private readonly HashSet<string> _closed = new(StringComparer.Ordinal);
        private readonly Dictionary<string, (DutyHistory History, DateOnly? ReturnedOn)> _differing = new(StringComparer.Ordinal);

        internal Obligation Obligation => obligation;

        internal ScheduledDue Due => due;

        internal IReadOnlySet<string> Colleges => colleges;

        /// <summary>Colleges that still owe it, but returned or with another date.</summary>
        internal IEnumerable<string> Differing => _differing.Keys;

        internal bool IsDone => _closed.Count == colleges.Count;

        internal OwedDuty Plain(string college) => Owed(college, new DutyHistory(DutyState.Open, due.Expected), null);

        internal OwedDuty? Owed(string college) =>
            _closed.Contains(college) ? null
            : _differing.TryGetValue(college, out var own) ? Owed(college, own.History, own.ReturnedOn)
            : Plain(college);

        internal void Change(string college, DutyHistory history, DateOnly? returnedOn)
        {
            if (!colleges.Contains(college)) throw new ArgumentException($"{college} does not owe {obligation.Id}.", nameof(college));
            _closed.Remove(college);
            _differing.Remove(college);
            if (history.State is not (DutyState.Open or DutyState.Returned)) _closed.Add(college);
            else if (history.State == DutyState.Returned || history.Expected != due.Expected) _differing[college] = (history, returnedOn);
        }

        private OwedDuty Owed(string college, DutyHistory history, DateOnly? returnedOn) => new(
            new Duty(new DutyKey(obligation.Document, obligation.Id, college, due.Due), due.Role, due.Period, history.Expected, history.Extended, history.State),
            obligation.Stages,
            returnedOn);
    }
}
