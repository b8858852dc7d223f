using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Rhythms: «ежемесячно», «не реже 1 раза в квартал», «каждые 2 недели», «по пятницам».</summary>
internal sealed partial class PhraseParser
{
    private int ParseRhythmWord(int i) => Add(new Rhythm { Unit = (Unit)Value(i) }, i + 1);

    /// <summary>«раз в квартал», «2 раза в год», «1 раз в 3 месяца»; without a unit it is no rhythm.</summary>
    /// <param name="from">Where the words began.</param>
    /// <param name="i">The word «раз» or «дважды».</param>
    private int ParseTimes(int from, int i, int times)
    {
        if (Kind(i) == T.Twice)
            times = Value(i);
        var next = i + 1;
        while (Kind(next) is T.In or T.Behind or T.On or T.Slash or T.Within or T.Each or T.CalendarAdjective or T.Reported or T.Dash or T.Thru)
            next++;
        var step = 1;
        if (Kind(next) == T.Number && Value(next) > 0)
            step = Value(next++);
        if (Kind(next) == T.OneAndHalf || Kind(next) == T.Academic)
            return Say(SignalKind.Ask, next + 1, "в какие именно дни");
        if (Kind(next) == T.Working && step > 1)
            return Say(SignalKind.Ask, next + 1, "с какого дня считать");
        if (Kind(next) == T.Working)
            next++;
        var unit = UnitAt(next);
        if (unit is Unit.None or Unit.Hour)
            return Math.Max(i + 1, from + 1);
        if (times < 1)
            return Say(SignalKind.Ask, next + 1, "сколько раз");
        return Add(new Rhythm { Unit = unit, Step = step, Times = times }, next + 1);
    }

    private int ParseEach(int i)
    {
        var next = i + 1;
        while (Kind(next) is T.CalendarAdjective or T.Reported or T.Current or T.Next or T.New)
            next++;
        switch (Kind(next))
        {
            case T.Number:
                return ParseEachNumber(next);
            case T.Last or T.LastButOne:
                return ParseLast(next, isEach: true);
            case T.Working when IsUnit(next + 1, Unit.Day):
                return Add(new Rhythm { Unit = Unit.Day }, next + 2);
            case T.Unit:
                return ParseEachUnit(next);
            case T.Weekday:
                return ParseWeekdays(next);
            case T.Month:
                Add(new Rhythm { Unit = Unit.Year }, next);
                return ParseWhen(next);
            case T.PeriodWord:
                return Add(new Rhythm { IsImplied = true, IsUnnamed = true }, next + 1);
            case T.Academic when IsUnit(next + 1, Unit.Year):
                var (lead, edge, offset) = (_lead, _edge, _offset);
                _pieces.Add(new Rhythm { Unit = Unit.Year, Index = _pieces.Count });
                (_lead, _edge, _offset) = (lead, edge, offset);
                return ParseAcademic(next, WhichYear.Unstated);
            default:
                return i + 1;
        }
    }

    /// <summary>«до конца каждого месяца» is the bare rhythm, «в середине каждого месяца» the 15th.</summary>
    private int ParseEachUnit(int i)
    {
        var unit = UnitAt(i);
        if (_edge == Edge.Begin)
            return Say(SignalKind.Ask, i + 1, "какого числа в начале периода");
        if (_edge == Edge.Middle || _offset is not null)
        {
            if (_edge == Edge.Middle && unit != Unit.Month)
                return Say(SignalKind.Ask, i + 1, "какого числа в середине периода");
            var day = new DayOfPeriod { IsEach = true, Unit = unit };
            day.Days.Add(_edge == Edge.Middle ? 15 : 31);
            return Add(day, i + 1);
        }

        return Add(new Rhythm { Unit = unit }, i + 1);
    }

    /// <summary>«каждые 3 месяца», «каждое 10 число», «каждый второй вторник», «каждые 2 недели», «каждое 15 марта».</summary>
    private int ParseEachNumber(int i)
    {
        List<Listed> list = [new(i, T.End)];
        var end = i + 1;
        if (Kind(end) is T.Comma or T.And or T.Dash)
            end = ReadList(i, list);
        if (Kind(end) == T.NumberNoun)
            return AddDaysOfPeriod(end + 1, list, isEach: true);
        if (Kind(end) == T.Month)
        {
            var next = AddDays(end, list, clips: false);
            Add(new Rhythm { Unit = Unit.Year }, next);
            return next;
        }

        end = i + 1;
        if (Kind(end) == T.Weekday)
            return AddWeekdayOfPeriod(end, [new(i, T.End)]);
        if (Kind(end) == T.Working)
            return Has(i, Form.Ordinal) && IsUnit(end + 1, Unit.Day) ? AddWorkingDay(end + 2, Value(i)) : Say(SignalKind.Ask, end + 1, "с какого дня считать");
        if (UnitAt(end) is Unit.None or Unit.Hour)
            return i + 1;
        return Add(new Rhythm { Unit = UnitAt(end), Step = Math.Max(1, Value(i)) }, end + 1);
    }

    /// <summary>«каждый понедельник и четверг», «по средам и пятницам».</summary>
    private int ParseWeekdays(int i)
    {
        List<DayOfWeek> days = [DayOfWeekAt(i)];
        var next = i + 1;
        while (Kind(next) is T.Comma or T.And && Kind(Kind(next + 1) == T.Thru ? next + 2 : next + 1) == T.Weekday && days.Count < 7)
        {
            next += Kind(next + 1) == T.Thru ? 2 : 1;
            days.Add(DayOfWeekAt(next++));
        }

        return Add(new Rhythm { Unit = Unit.Week, Weekdays = days }, next);
    }

    private DayOfWeek DayOfWeekAt(int i) => (DayOfWeek)(Value(i) % 7);

    /// <summary>A weekday beside a date checks it; beside «еженедельно» it is the day of the week.</summary>
    private int ParseWeekday(int i) => Say(SignalKind.Weekday, i + 1, value: Value(i) % 7);

    /// <summary>«кроме июля и августа».</summary>
    private int ParseExcept(int i)
    {
        var months = default(MonthSet);
        var next = i + 1;
        while (Kind(next) is T.Month or T.Comma or T.And or T.Dash or T.Unit)
        {
            if (Kind(next) == T.Month)
                months = months.And(MonthSet.Of(Value(next)));
            else if (Kind(next) == T.Comma && Kind(next + 1) != T.Month)
                break;
            next++;
        }

        return Say(SignalKind.Except, Math.Max(next, i + 1), value: months.Bits);
    }
}
