namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Lengths of time and what they are counted from: the document, the end of a period, a date, another event.</summary>
internal sealed partial class PhraseParser
{
    /// <summary>«месячный срок», «десятидневный срок»; elsewhere («годовой отчёт») the adjective says nothing about time.</summary>
    private int ParseSpanAdjective(int i)
    {
        var isPair = Kind(i) == T.SpanAdjective;
        var isSpan = isPair ? _lead is Lead.In or Lead.By or Lead.NotLater or Lead.None : _lead == Lead.In;
        var next = i + 1;
        if (isPair && Kind(next) == T.Working)
            next++;
        if (!isSpan || (Kind(next) != T.Deadline && !isPair))
            return i + 1;
        var (count, unit) = isPair ? (Value(i) / 16, (Unit)(Value(i) % 16)) : (1, (Unit)Value(i));
        return AddDuration(count, unit, isPair && next > i + 1, Kind(next) == T.Deadline ? next + 1 : next);
    }

    private int AddDuration(int count, Unit unit, bool isWorking, int next)
    {
        if (unit == Unit.Half && _lead != Lead.Within)
            return Say(SignalKind.Ask, next, "с какого дня считать полгода");
        if (Kind(next) == T.Deadline)
            next++;
        if (_lead == Lead.For && Kind(next) != T.By)
            return next;
        var duration = new Duration { Count = count, Unit = unit, IsWorking = isWorking };
        next = ParseOrigin(next, duration);
        if (duration.Origin == Origin.Event)
            return Say(SignalKind.MaybeEvent, next);
        if (duration.Origin == Origin.Date)
        {
            (_lead, _edge, _offset) = (Lead.None, Edge.Whole, duration);
            return next;
        }

        return Add(duration, next);
    }

    /// <summary>Reads «со дня подписания», «после окончания квартала», «с 15 марта», «до начала учебного года».</summary>
    private int ParseOrigin(int i, Duration duration)
    {
        var at = i;
        if (Kind(at) == T.Comma && Kind(at + 1) is T.After or T.From && Kind(at + 2) is T.Ending or T.Unit or T.Moment)
            at++;
        if (Kind(at) == T.By)
        {
            duration.IsBefore = true;
            duration.Origin = Origin.Date;
            return at + 1;
        }

        if (Kind(at) is not (T.From or T.Of or T.After) && !(Kind(at) == T.Thru && Kind(at + 1) is T.Ending))
            return i;
        at++;
        if (IsUnit(at, Unit.Day) || Kind(at) == T.Moment)
            at++;
        if (Kind(at) == T.Signing)
            return ParseSigning(at + 1, duration);
        if (Kind(at) == T.Paper)
            return ParsePaper(at + 1, duration);
        if (Kind(at) == T.This && Kind(at + 1) is T.Paper or T.Unknown)
            return at + 1;
        if (IsWhenAhead(Kind(at) == T.Ending ? at + 1 : at))
        {
            duration.Origin = Origin.Date;
            return Kind(at) == T.Ending ? at + 1 : at;
        }

        var period = at;
        while (Kind(period) is T.Ending or T.Reported or T.Previous or T.Current or T.Each or T.CalendarAdjective)
            period++;
        if (IsPeriodNoun(period) || IsUnit(period, Unit.Week))
        {
            duration.Origin = Origin.PeriodEnd;
            duration.Period = UnitAt(period);
            return period + 1;
        }

        duration.Origin = Origin.Event;
        return Math.Max(at, i + 1);
    }

    /// <summary>«со дня подписания (настоящего решения)» is the document's date; of a contract it is another event.</summary>
    private int ParseSigning(int i, Duration duration)
    {
        while (Kind(i) is T.And or T.Signing)
            i++;
        if (Kind(i) == T.This)
            return Kind(i + 1) is T.Paper or T.Unknown ? i + 2 : i + 1;
        if (Kind(i) == T.In && Kind(i + 1) == T.Unknown)
            i += 2;
        if (Kind(i) == T.Paper)
            return ParsePaper(i + 1, duration);
        if (Kind(i) is T.Unknown or T.Schedule)
        {
            duration.Origin = Origin.Event;
            return i + 1;
        }

        return i;
    }

    /// <summary>«приказа от 01.02.2024 № 5» is another paper than this document.</summary>
    private int ParsePaper(int i, Duration duration)
    {
        if (Kind(i) != T.Of || Kind(i + 1) is not (T.Date or T.DayMonth or T.Number))
            return i;
        duration.Origin = Origin.Event;
        return i + 2;
    }

    private bool IsWhenAhead(int i) =>
        Kind(i) is T.Date or T.DayMonth or T.MonthYear or T.Month or T.Year or T.Academic
        || (Kind(i) == T.Number && (Kind(i + 1) is T.Month || IsUnit(i + 1, Unit.Quarter) || IsUnit(i + 1, Unit.Half)))
        || (Kind(i) is T.New or T.Next or T.Current && Kind(i + 1) == T.Academic);

    /// <summary>A bare «месяц», «квартал», «год», whose meaning depends on what leads up to it.</summary>
    private int ParseUnit(int i)
    {
        var unit = UnitAt(i);
        if (unit is Unit.Month or Unit.Quarter or Unit.Half or Unit.Year && (IsFollowing(i + 1) || IsAfterPeriod(i + 1)) && _lead != Lead.Via)
            return ParseFollowingUnit(i, unit);
        if (Has(i, Form.DativePlural))
            return _lead == Lead.Through ? Add(new Rhythm { Unit = unit }, i + 1) : i + 1;
        if (_lead is Lead.Via)
            return AddDuration(unit == Unit.Half ? 6 : 1, unit == Unit.Half ? Unit.Month : unit, isWorking: false, i + 1);
        if (_lead == Lead.For)
            return Kind(i + 1) == T.By ? AddDuration(1, unit, isWorking: false, i + 1) : Add(new Rhythm { Unit = unit, IsImplied = true, IsWeak = true }, i + 1);
        if (_lead == Lead.Within && _edge == Edge.Whole)
            return ParseWithinUnit(i, unit);
        if (unit == Unit.Day)
            return _lead == Lead.In && Kind(i + 1) == T.Unknown ? Say(SignalKind.MaybeEvent, i + 2) : i + 1;
        if (_edge == Edge.Whole && !(unit == Unit.Year && _lead is Lead.In or Lead.On or Lead.NotLater))
            return i + 1;
        return ParseEdgeOfUnit(i, unit);
    }

    private int ParseWithinUnit(int i, Unit unit)
    {
        switch (unit)
        {
            case Unit.Year when Kind(i + 1) is T.From or T.After or T.Of && !IsWhenAhead(i + 2):
                return AddDuration(1, Unit.Year, isWorking: false, i + 1);
            case Unit.Year:
                return Add(new When { Grain = Grain.Year }, i + 1);
            case Unit.Half when Has(i, Form.Length):
                return AddDuration(6, Unit.Month, isWorking: false, i + 1);
            case Unit.Quarter or Unit.Half:
                return Say(SignalKind.AskUnlessDated, i + 1, unit == Unit.Quarter ? "в течение какого квартала" : "в течение какого полугодия");
            case Unit.Decade:
                return AddDuration(10, Unit.Day, isWorking: false, i + 1);
            default:
                return AddDuration(1, unit, isWorking: false, i + 1);
        }
    }

    /// <summary>«до конца месяца», «до конца года», «в середине месяца».</summary>
    private int ParseEdgeOfUnit(int i, Unit unit)
    {
        if (unit == Unit.Year && _edge is Edge.End or Edge.Whole)
            return Add(new When { Grain = Grain.Year }, i + 1);
        if (unit is Unit.Week or Unit.Day or Unit.Hour or Unit.Decade)
            return Say(SignalKind.Ask, i + 1, "каким днём кончается этот срок");
        if (_edge == Edge.Begin && _lead is Lead.By or Lead.NotLater && unit == Unit.Year)
            return Add(new When { Grain = Grain.Year }, i + 1);
        if (_edge == Edge.Begin || (_edge == Edge.Middle && unit != Unit.Month))
            return Say(SignalKind.Ask, i + 1, "какое число имеется в виду");
        var day = new DayOfPeriod { Unit = unit, IsCurrentEnd = true };
        day.Days.Add(_edge == Edge.Middle ? 15 : 31);
        return Add(day, i + 1);
    }

    /// <summary>«месяца, следующего за отчётным», «года, следующего за отчётным» without a day.</summary>
    private int ParseFollowingUnit(int i, Unit unit)
    {
        var probe = new DayOfPeriod();
        var next = ParseTail(i + 1, probe);
        if (unit == Unit.Year)
            return Add(new Rhythm { Unit = Unit.Year, IsImplied = true }, next);
        if (unit != Unit.Month || _lead is Lead.None or Lead.For or Lead.After)
            return Add(new Rhythm { Unit = probe.Unit == Unit.None ? unit : probe.Unit, IsImplied = true, IsUnnamed = probe.IsAfterUnnamed }, next);
        var day = new DayOfPeriod { HasMonth = true };
        day.Days.Add(_edge == Edge.Middle ? 15 : 31);
        return Add(day, ParseTail(i + 1, day));
    }
}
