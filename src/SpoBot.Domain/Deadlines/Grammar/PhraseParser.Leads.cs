namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Prepositions that do more than lead: «по», «за», «после», «не …», and the ends of periods.</summary>
internal sealed partial class PhraseParser
{
    private int ParseThru(int i)
    {
        var next = i + 1;
        switch (Kind(next))
        {
            case T.Results:
                return ParseAfter(next + 1, Lead.For);
            case T.Ending:
                return ParseAfter(next, Lead.After);
            case T.Measure or T.OnDemand:
                return Say(SignalKind.Event, next + 1);
            case T.AsOf:
                return SetLead(Lead.AsOf, next);
            case T.Agreement:
                return Say(SignalKind.AskUnlessDated, next + 1, "какой срок согласован");
            case T.Weekday when Has(next, Form.DativePlural):
                return ParseWeekdays(next);
            case T.Working when IsUnit(next + 1, Unit.Day):
                return Add(new Rhythm { Unit = Unit.Day }, next + 2);
            case T.Unit when Has(next, Form.DativePlural):
                return Add(new Rhythm { Unit = UnitAt(next) }, next + 1);
        }

        var schedule = next;
        while (schedule < next + 2 && Kind(schedule) is T.Settled or T.Unknown or T.This)
            schedule++;
        if (Kind(schedule) is T.Schedule or T.ToBeSettled)
            return Say(SignalKind.AskUnlessDated, schedule + 1, Kind(schedule) == T.Schedule ? "какие сроки в этом графике (плане)" : "какой срок назначен");
        return SetLead(Lead.Through, i);
    }

    /// <summary>«за 10 дней до …», «за I квартал», «за отчётный месяц».</summary>
    private int ParseBehind(int i)
    {
        _lead = Lead.For;
        var next = i + 1;
        while (Kind(next) is T.Reported or T.Previous or T.Current or T.Each or T.CalendarAdjective or T.This)
            next++;
        if (next == i + 1)
            return next;
        if (UnitAt(next) is Unit.Month or Unit.Quarter or Unit.Half or Unit.Year)
            return Add(new Rhythm { Unit = UnitAt(next), IsImplied = true, IsWeak = true }, next + 1);
        if (Kind(next) == T.PeriodWord)
            return Add(new Rhythm { IsImplied = true, IsWeak = true, IsUnnamed = true }, next + 1);
        return next;
    }

    /// <summary>«после (окончания) квартала», «по итогам I полугодия», «по завершении ремонта».</summary>
    private int ParseAfter(int i, Lead lead)
    {
        var next = i;
        while (Kind(next) is T.Ending or T.Reported or T.Previous or T.Current or T.Each or T.CalendarAdjective)
            next++;
        if (UnitAt(next) is Unit.Month or Unit.Quarter or Unit.Half or Unit.Year or Unit.Week)
            return Add(new Rhythm { Unit = UnitAt(next), IsImplied = true }, next + 1);
        if (Kind(next) == T.PeriodWord)
            return Add(new Rhythm { IsImplied = true, IsUnnamed = true }, next + 1);
        if (IsWhenAhead(next) || Kind(next) == T.Number)
        {
            _lead = lead;
            return next;
        }

        return Say(SignalKind.MaybeEvent, Math.Max(next, i));
    }

    private int ParseNot(int i)
    {
        switch (Kind(i + 1))
        {
            case T.Later:
                return SetLead(Lead.NotLater, i + 1);
            case T.Earlier:
                return SetLead(Lead.NotBefore, i + 1);
            case T.Rarer or T.Less or T.More:
                return i + 2;
            case T.Rhythm or T.Each:
                return Say(SignalKind.Ask, i + 2, "как часто, если не так");
            case T.Settled:
                return Say(SignalKind.Absent, i + 2);
            case T.ToBeSettled:
                return Say(SignalKind.AskUnlessDated, i + 2, "какой срок назначен");
            default:
                return i + 1;
        }
    }

    private int ParseEdge(int i)
    {
        if (Kind(i) == T.Ending && _lead == Lead.Through)
            return ParseAfter(i + 1, Lead.After);
        _edge = Kind(i) switch { T.Ending => Edge.End, T.Beginning => Edge.Begin, _ => Edge.Middle };
        if (Kind(i + 1) is not (T.Unknown or T.OnDemand or T.Report or T.Signing or T.Schedule or T.Term))
            return i + 1;
        return Kind(i + 1) == T.Term ? i + 1 : Say(SignalKind.MaybeEvent, i + 2);
    }

    /// <summary>«текущего месяца», «следующего квартала», «отчётного периода», «нового учебного года», «следующего за …».</summary>
    private int ParseWhich(int i)
    {
        if (Kind(i) == T.Next && Kind(i + 1) == T.Behind)
        {
            var probe = new DayOfPeriod();
            var after = ParseTail(i, probe);
            return Add(new Rhythm { Unit = probe.Unit == Unit.None && !probe.IsAfterUnnamed ? Unit.Month : probe.Unit, IsImplied = true, IsUnnamed = probe.IsAfterUnnamed }, after);
        }

        var noun = i + 1;
        while (Kind(noun) is T.CalendarAdjective or T.This or T.New or T.Current or T.Reported)
            noun++;
        if (Kind(noun) == T.Academic)
            return ParseAcademic(noun, WhichAt(i));
        if (Kind(noun) == T.PeriodWord && Kind(i) is T.Reported or T.Previous)
            return Add(new Rhythm { IsImplied = true, IsUnnamed = true, IsWeak = _lead != Lead.After }, noun + 1);
        var unit = UnitAt(noun);
        if (unit is Unit.None or Unit.Hour or Unit.Day || (IsFollowing(noun + 1) && unit != Unit.Year))
            return unit is Unit.None or Unit.Hour or Unit.Day ? i + 1 : noun;
        if (Kind(i) is T.Reported or T.Previous)
            return Add(new Rhythm { Unit = unit, IsImplied = true, IsWeak = true }, noun + 1);
        if (unit is Unit.Week or Unit.Decade)
            return Say(SignalKind.Ask, noun + 1, "какими днями ограничен этот срок");
        var grain = unit switch { Unit.Month => Grain.Month, Unit.Quarter => Grain.Quarter, Unit.Half => Grain.Half, _ => Grain.Year };
        return Add(new When { Grain = grain, Which = WhichAt(i) }, noun + 1);
    }
}
