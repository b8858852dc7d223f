using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Deadlines that repeat: the anchor, the bounds, the action's own date, the final date round one rhythm.</summary>
internal sealed class SeriesMeaning(Arrangement arrangement, Resolver resolver, SeriesCore core)
{
    private readonly List<When> _anchors = [];
    private readonly List<When> _yearly = [];
    private readonly List<When> _listed = [];
    private readonly List<When> _finals = [];
    private readonly List<Doubt> _doubts = [];
    private readonly List<DeadlineRule> _parts = [];
    private When? _deadline;
    private DateOnly? _from;
    private DateOnly? _until;
    private bool _isFirstApart;

    public Meaning Read()
    {
        foreach (var when in arrangement.Whens)
        {
            if (Wanting.In(when, resolver) is { } question)
                return Meaning.Ask(question);
        }

        foreach (var when in arrangement.Whens)
            Sort(when);
        if (core.IsContradicted)
            _doubts.Add(Doubtful.TwoRhythms());
        if (_yearly.Count > 0 && _yearly.Count < YearlyNeeded() && !core.IsImplied)
        {
            if (core.Unit is Unit.Month && _yearly.Count > 1)
                _listed.AddRange(_yearly);
            else
                return Meaning.Ask("дат в году меньше, чем сроков: какие остальные дни");
            _yearly.Clear();
            return Listed();
        }

        if (_listed.Count > 1 && _anchors.Count == 0)
            return Listed();
        return Build();
    }

    /// <summary>How many days a year the list must name to be the rhythm's own days.</summary>
    private int YearlyNeeded() => core.IsBare && core.Months > 0 ? Math.Max(1, 12 / core.Months) : 1;

    private Meaning Listed()
    {
        var dues = _listed.Concat(_finals).Select(when => new Due(resolver.DueDay(when)!.Value, DueRole.Main));
        return new Meaning(DeadlineKind.OneOff, new FixedDates(dues)) { Doubts = _doubts };
    }

    private void Sort(When when)
    {
        var isBefore = when.Index < core.Index;
        var hasThen = isBefore && core.IsAfterThen;
        if (when.Part == Part.Final && core.Unit != Unit.Year)
        {
            _finals.Add(when);
            return;
        }

        if (when.Lead is Lead.From or Lead.Starting or Lead.NotBefore && when.Start is null)
        {
            StartAt(when);
            return;
        }

        if (IsYearly(when, hasThen))
        {
            _yearly.Add(when);
            return;
        }

        var isDay = when.IsDay && when.Start is null;
        if (hasThen)
            SortBeforeThen(when);
        else if (isDay)
            SortDay(when, isBefore);
        else
            SortSpan(when, isBefore);
    }

    private void SortBeforeThen(When when)
    {
        if (when is { Grain: Grain.Year, Start: null, Lead: Lead.Within or Lead.In } && core.Months < 12)
            Bound(when);
        else
            _anchors.Add(when);
    }

    /// <summary>A day or month without a year under «ежегодно», or several of them under another rhythm, come back every year.</summary>
    private bool IsYearly(When when, bool hasThen)
    {
        if (when is { Grain: Grain.Year, Edge: Edge.End, HasYear: false } && core.Months == 12)
            return true;
        if (when.HasYear || when.Grain == Grain.Year || hasThen || when.WorkingDay != 0 && core.Unit != Unit.Year)
            return false;
        if (when.Grain == Grain.Academic)
            return core.Unit == Unit.Year && when.Edge is Edge.Begin or Edge.End;
        if (core.Unit == Unit.Year && core.Months == 12)
            return true;
        if (when.Start is { } start && !(when.IsDay && start.IsDay))
            return false;
        if (!core.IsBare || core.Unit == Unit.Week || core.Unit == Unit.Day)
            return core.Months > 1 && !core.IsBare && when.Part == Part.Report;
        var alike = arrangement.Whens.Count(other => !other.HasYear && other.Lead is not (Lead.From or Lead.Starting) && other.Grain < Grain.Year && other.Part != Part.Final);
        if (core.IsImplied)
            return true;
        return core.Unit == Unit.Month ? alike > 2 : alike > 1 || (when.Index > core.Index && core.Months is 3 or 6 && when.Start is null && when.IsDay);
    }

    private void StartAt(When when)
    {
        var stretch = resolver.Resolve(when)!.Value;
        var isAnchor = core.IsBare && (when.IsDay || core.Rule is null) && !(core.Part != Part.Plain && when.Part == Part.Plain && when.Index < core.Index && !core.IsAfterThen);
        if (isAnchor)
            _anchors.Add(when);
        else
            _from = stretch.First;
    }

    private void SortDay(When when, bool isBefore)
    {
        var due = resolver.DueDay(when)!.Value;
        var isEnd = when.Lead is Lead.By or Lead.NotLater or Lead.Through;
        if (isBefore && when.Part == Part.Plain && core.Part is Part.Report or Part.Interim)
            _deadline = Later(when);
        else if (!isBefore && IsListed())
            _listed.Add(when);
        else if (isEnd && (!isBefore || IsFar(due)) && !(when.Part is Part.Report or Part.Interim && !IsFar(due)))
            _until = due;
        else
            _anchors.Add(when);
    }

    /// <summary>Several dates after the rhythm are its dates, written out.</summary>
    private bool IsListed() => arrangement.Whens.Count(other =>
        other is { IsDay: true, Start: null } && other.Index > core.Index && other.Part != Part.Final
        && other.Lead is not (Lead.From or Lead.Starting or Lead.NotBefore)) > 1;

    private void SortSpan(When when, bool isBefore)
    {
        var stretch = resolver.Resolve(when)!.Value;
        var days = stretch.Last.DayNumber - stretch.First.DayNumber + 1;
        var isLong = days > core.StepDays + 5;
        var isEnd = when.Lead is Lead.By or Lead.NotLater or Lead.Through || when.Edge == Edge.End;
        if (isEnd && when.Start is null)
            _until = resolver.DueDay(when);
        else if (when.Start is not null || isLong || when.Lead is Lead.Within)
            Bound(when);
        else if (!(isBefore && core.Part != Part.Plain && when.Part == Part.Plain))
            _anchors.Add(when);
    }

    private When Later(When when) => _deadline is { } other && resolver.DueDay(other) > resolver.DueDay(when) ? other : when;

    private void Bound(When when)
    {
        _from = resolver.Resolve(when)!.Value.First;
        _until = resolver.DueDay(when);
    }

    private bool IsFar(DateOnly due) => due.DayNumber - Days.Max(resolver.DocumentDate, new DateOnly(resolver.BaseYear, 1, 1)).DayNumber > core.StepDays * 2;

    private Meaning Build()
    {
        if (_yearly.Count > 0)
            return Finish(Yearly(), null);
        if (_anchors.Count == 0)
        {
            if (core.Rule is null)
                return Meaning.Ask(core.Missing);
            if (_until is { } until && _from is null && IsEmptyUntil(until))
            {
                // «ежегодно до 20.12.2024»: a series that ends before it begins was a first date.
                _until = null;
                return Finish(Steps(until, lastDay: false), until);
            }

            return Finish(core.Rule, null);
        }

        var anchor = _anchors[^1];
        foreach (var earlier in _anchors[..^1])
        {
            if (earlier.Part == Part.Plain && anchor.Part != Part.Plain)
                _deadline = Later(earlier);
            else if (core is { IsBare: true, Months: 12 })
                _parts.Add(new Bounded(Steps(resolver.DueDay(earlier)!.Value, lastDay: false), resolver.DocumentDate, _until));
            else
                _parts.Add(new FixedDates(new Due(resolver.DueDay(earlier)!.Value, DueRole.Main)));
        }

        var first = resolver.DueDay(anchor)!.Value;
        var isPeriod = anchor.Grain >= Grain.Month && first.Month != Days.Add(first, 1).Month;
        if (core.IsBare || core.Rule is null)
            return core.NeedsDays ? Meaning.Ask(core.Missing) : Finish(Steps(first, isPeriod), first);
        _parts.Add(new FixedDates(new Due(first, RoleOfSeries())));
        _from = NextPeriod(first);
        _isFirstApart = true;
        return Finish(core.Rule, first);
    }

    private bool IsEmptyUntil(DateOnly until) =>
        core is { IsBare: true, Months: > 0 } && !core.Rule!.Between(Days.Max(resolver.DocumentDate, new DateOnly(resolver.BaseYear, 1, 1)), until, Calendar.WorkingCalendar.Provisional).Any();

    private DeadlineRule Steps(DateOnly anchor, bool lastDay) => core.Days > 0
        ? new DaySteps(anchor, core.Days)
        : new MonthSteps(anchor, core.Months, lastDay, new Reporting(core.Months));

    private DateOnly NextPeriod(DateOnly first)
    {
        if (core.Months is not (1 or 3 or 6 or 12))
            return Days.Add(first, 1);
        var number = Days.MonthNumber(first);
        number += core.Months - number % 12 % core.Months;
        return Days.IsMonth(number) ? Days.InMonth(number, 1) : DateOnly.MaxValue;
    }

    private DeadlineRule Yearly()
    {
        var days = new List<MonthDay>();
        foreach (var when in _yearly)
        {
            if (when.WorkingDay != 0)
            {
                _parts.Add(new WorkingDayOfMonth(when.WorkingDay, MonthSet.Of(when.Number), new Reporting(12)));
                continue;
            }

            var due = resolver.DueDay(when)!.Value;
            var isLast = due.Month != Days.Add(due, 1).Month && (!when.IsDay || when.Clips);
            days.Add(new MonthDay(due.Month, isLast ? 31 : when.IsDay && when.Offset is null ? when.Day : due.Day));
        }

        if (core.Rule is not null && !core.IsBare)
            _parts.Add(core.Rule);
        return new YearlyDays(days, new Reporting(Spacing(days)));
    }

    /// <summary>Months between the days when they lie evenly over the year, else 0.</summary>
    private static int Spacing(List<MonthDay> days)
    {
        var months = days.Select(day => day.Month).Distinct().Order().ToArray();
        if (months.Length == 0 || 12 % months.Length != 0)
            return 0;
        var spacing = 12 / months.Length;
        return months.Select((month, i) => month == months[0] + i * spacing).All(even => even) ? spacing : 0;
    }

    private DueRole RoleOfSeries() => core.Part == Part.Interim || _anchors.Exists(anchor => anchor.Part == Part.Interim) ? DueRole.Interim : DueRole.Main;

    private Meaning Finish(DeadlineRule series, DateOnly? anchor)
    {
        var isInterim = RoleOfSeries() == DueRole.Interim;
        PlaceDeadline(anchor, isInterim);
        foreach (var final in _finals)
        {
            var due = resolver.DueDay(final)!.Value;
            _until = _until is { } until ? Days.Min(until, due) : due;
            _parts.Add(new FixedDates(new Due(due, DueRole.Final)));
            isInterim = true;
        }

        if (arrangement.Except is { Bits: not 0 } except)
            series = Excepting(series, except);
        if (anchor < resolver.DocumentDate)
            _doubts.Add(Doubtful.Past(anchor.Value, isSeries: true));
        var start = _from is { } from && from > resolver.DocumentDate ? from : resolver.DocumentDate;
        var bounded = anchor >= start && _until is null ? series : new Bounded(series, start, _until);
        DeadlineRule rule = isInterim ? new InRole(bounded, DueRole.Interim) : bounded;
        if (_parts.Count > 0)
            rule = new Combined(new ValueList<DeadlineRule>(_isFirstApart ? [.. _parts, rule] : [rule, .. _parts]));
        return new Meaning(DeadlineKind.Recurring, rule) { Doubts = _doubts, OverriddenBy = ReferenceEquals(series, core.Rule) ? core.OverriddenBy : null, Anchor = anchor };
    }

    /// <summary>The action's own date: it ends an interim series when it is later, otherwise it is shown as a date of its own.</summary>
    private void PlaceDeadline(DateOnly? anchor, bool isInterim)
    {
        if (_deadline is null)
            return;
        var due = resolver.DueDay(_deadline)!.Value;
        var isSpan = !_deadline.IsDay || _deadline.Start is not null;
        var ends = anchor is { } first ? due > first && (isInterim || isSpan) : isInterim || isSpan || IsFar(due);
        if (ends && due >= resolver.DocumentDate)
        {
            _until = _until is { } until ? Days.Min(until, due) : due;
            if (!isSpan || isInterim)
                _parts.Add(new FixedDates(new Due(due, DueRole.Final)));
            return;
        }

        if (anchor is { } report && (isInterim ? due < report : due > report))
            _doubts.Add(Doubtful.Order(isInterim, report, due));
        if (due < resolver.DocumentDate)
            _doubts.Add(Doubtful.Past(due, isSeries: false));
        else if (!isSpan)
            _parts.Add(new FixedDates(new Due(due, DueRole.Milestone)));
    }

    private static DeadlineRule Excepting(DeadlineRule series, MonthSet except) => series is YearlyDays yearly
        ? new YearlyDays(yearly.Days.Where(day => !except.Contains(day.Month)), yearly.Reporting, yearly.Role)
        : new ExceptMonths(series, except);
}
