using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Deadlines that do not repeat: dates, months, windows, lists of them, an action with its reports, days after the document.</summary>
internal sealed class FixedMeaning(Arrangement arrangement, Resolver resolver)
{
    private readonly List<Due> _dues = [];
    private readonly List<DeadlineRule> _rules = [];
    private readonly List<Doubt> _doubts = [];

    public Meaning? Read()
    {
        var whens = Relevant();
        foreach (var when in whens)
        {
            if (Wanting.In(when, resolver) is { } question)
                return Meaning.Ask(question);
        }

        var bounds = whens.FindAll(when => when.Lead is not (Lead.Starting or Lead.NotBefore) && (when.Lead != Lead.From || when.Start is not null || when.Offset is not null));
        var ends = arrangement.Days.FindAll(day => day.IsCurrentEnd);
        if (bounds.Count + ends.Count + arrangement.Durations.Count == 0)
            return whens.Count > 0 ? Meaning.Ask("указано только начало: до какого дня") : null;
        AddWhens(bounds);
        foreach (var end in ends)
            AddEnd(end);
        foreach (var duration in arrangement.Durations)
        {
            if (AddDuration(duration) is { } question)
                return Meaning.Ask(question);
        }

        return Finish(bounds, ends);
    }

    /// <summary>Drops what only frames a date: «в течение 2024 года, до 20.12.2024», «на 2025/2026 учебный год, до 01.04.2024».</summary>
    private List<When> Relevant()
    {
        var hasDay = arrangement.Whens.Exists(when => when is { IsDay: true, Start: null });
        var hasInterim = arrangement.Whens.Exists(when => when.Part == Part.Interim);
        if (!hasDay || hasInterim)
            return arrangement.Whens;
        return arrangement.Whens.FindAll(when => when.IsDay || when.Start is not null || !Frames(when));
    }

    private bool Frames(When span)
    {
        if (span.Grain >= Grain.Year || span.Lead == Lead.On)
            return true;
        if (resolver.Resolve(span) is not { } stretch)
            return false;
        return arrangement.Whens.Exists(day => day is { IsDay: true, Start: null }
            && resolver.Resolve(day) is { } inside && inside.First >= stretch.First && inside.Last <= stretch.Last);
    }

    private void AddWhens(List<When> whens)
    {
        var hasInterim = whens.Exists(when => when.Part == Part.Interim);
        var hasReport = whens.Exists(when => when.Part is Part.Report or Part.Final);
        var hasPlain = whens.Exists(when => when.Part == Part.Plain);
        var firstReport = DateOnly.MaxValue;
        foreach (var when in whens)
        {
            if (when.Part != Part.Plain)
                firstReport = Days.Min(firstReport, resolver.DueDay(when)!.Value);
        }

        foreach (var when in whens)
        {
            var isSpan = !when.IsDay || when.Start is not null;
            if (hasReport && when.Part == Part.Plain && isSpan)
                continue;
            Add(when, RoleOf(when));
        }

        CheckOrder(whens, hasInterim);

        DueRole RoleOf(When when) => when.Part switch
        {
            Part.Interim => hasPlain || hasReport ? DueRole.Interim : DueRole.Main,
            Part.Final => hasInterim ? DueRole.Final : DueRole.Main,
            Part.Report => DueRole.Main,
            _ when hasInterim && !hasReport => DueRole.Final,
            _ when hasReport && resolver.DueDay(when) < firstReport => DueRole.Milestone,
            _ => DueRole.Main,
        };
    }

    private void CheckOrder(List<When> whens, bool hasInterim)
    {
        foreach (var action in whens)
        {
            if (action.Part is not (Part.Plain or Part.Final) || !action.IsDay)
                continue;
            var due = resolver.DueDay(action)!.Value;
            foreach (var report in whens)
            {
                if (report.Part is Part.Plain or Part.Final || (action.Part == Part.Final && report.Part != Part.Interim))
                    continue;
                var other = resolver.DueDay(report)!.Value;
                if (report.Part == Part.Interim ? other > due : other < due && !hasInterim && action.Part == Part.Plain)
                {
                    _doubts.Add(Doubtful.Order(report.Part == Part.Interim, other, due));
                    return;
                }
            }
        }
    }

    private void Add(When when, DueRole role)
    {
        var due = resolver.DueDay(when)!.Value;
        if (when.WorkingDay != 0)
        {
            var month = new WorkingDayOfMonth(when.WorkingDay, MonthSet.Of(due.Month), Role: role);
            _rules.Add(new Bounded(month, Days.Clip(due.Year, due.Month, 1), Days.Clip(due.Year, due.Month, 31)));
        }
        else if (when.Offset is { IsWorking: true } offset)
        {
            var from = resolver.DueDay(WithoutOffset(when))!.Value;
            if (offset.IsBefore && Resolver.IsExclusive(when))
                from = Days.Add(from, 1);
            _rules.Add(new WorkingDaysFrom(from, offset.IsBefore ? -offset.Count : offset.Count, role));
        }
        else
        {
            var isSpan = (!when.IsDay || when.Start is not null) && when.Offset is null && !Resolver.IsExclusive(when);
            var period = isSpan && resolver.Resolve(when) is { } stretch && stretch.First <= due ? new Period(stretch.First, due) : null;
            _dues.Add(new Due(due, role, period ?? TopicOf(when)));
        }
    }

    /// <summary>«за I квартал – до 10 апреля»: the period that the report is about.</summary>
    private Period? TopicOf(When when)
    {
        Stretch? found = null;
        foreach (var topic in arrangement.Topics)
        {
            if (topic is { Lead: Lead.For } && topic.Index < when.Index && topic.Index > when.Index - 4)
                found = resolver.Resolve(topic);
        }

        return found is { } stretch ? new Period(stretch.First, stretch.Last) : null;
    }

    private static When WithoutOffset(When when) => new()
    {
        Grain = when.Grain,
        Year = when.Year,
        Which = when.Which,
        Number = when.Number,
        Day = when.Day,
        Clips = when.Clips,
        Edge = when.Edge,
        Lead = when.Edge == Edge.Begin || !when.IsDay && when.Offset!.IsBefore && when.Edge == Edge.Whole ? Lead.By : Lead.None,
    };

    private void AddEnd(DayOfPeriod end)
    {
        var length = end.Unit switch { Unit.Month => 1, Unit.Quarter => 3, _ => 6 };
        var month = Days.MonthNumber(resolver.DocumentDate);
        month += length - 1 - month % 12 % length;
        var day = Days.InMonth(month, end.Days[0]);
        if (day < resolver.DocumentDate && Days.IsMonth(month + length))
            day = Days.InMonth(month + length, end.Days[0]);
        if (end.Offset is { IsWorking: true } working)
            _rules.Add(new WorkingDaysFrom(day, -working.Count));
        else
            _dues.Add(new Due(end.Offset is { } offset ? Resolver.Shift(day, offset, 1) : day, DueRole.Main));
    }

    private Question? AddDuration(Duration duration)
    {
        if (duration.Origin == Origin.PeriodEnd)
            return new Question("после окончания какого периода");
        if (duration.Unit == Unit.Hour && duration.Count % 24 != 0)
            return new Question("в какой день истекают эти часы");
        if (duration is { Unit: Unit.Day, IsWorking: true })
            _rules.Add(new WorkingDaysFrom(resolver.DocumentDate, Math.Min(duration.Count, 20_000)));
        else
            _dues.Add(new Due(Resolver.Shift(resolver.DocumentDate, duration, 1), DueRole.Main));
        return null;
    }

    private Meaning Finish(List<When> whens, List<DayOfPeriod> ends)
    {
        var kind = DeadlineKind.OneOff;
        DeadlineRule? single = null;
        if (_dues.Count == 1 && _rules.Count == 0)
        {
            var due = _dues[0];
            var source = whens.Find(when => resolver.DueDay(when) == due.Date && (when.Part != Part.Plain || whens.Count == 1));
            if (source is { Offset: null } && (!source.IsDay || source.Start is not null))
            {
                kind = source is { Grain: Grain.Month, Edge: Edge.Whole, Start: null } && !Resolver.IsExclusive(source) ? DeadlineKind.Month : DeadlineKind.Window;
                single = new Window(due.Period?.From, due.Date, due.Role);
            }
            else if (source is null && ends.Count == 1)
            {
                kind = DeadlineKind.Window;
                single = new Window(null, due.Date, due.Role);
            }
        }

        if (single is null)
        {
            if (_dues.Count > 0)
                _rules.Insert(0, new FixedDates(_dues));
            single = _rules.Count == 1 ? _rules[0] : new Combined(new ValueList<DeadlineRule>([.. _rules]));
        }

        return new Meaning(kind, single) { Doubts = _doubts };
    }
}
