namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Numbers and what they count: days of a month, quarters, decades, durations, times, stages.</summary>
internal sealed partial class PhraseParser
{
    private const int LongestList = 40;

    /// <summary>A list that was read to its end and has no noun need not be read again from its next number.</summary>
    private int _headlessUntil;

    /// <summary>A number in a list and how it is joined to the one before.</summary>
    private readonly record struct Listed(int At, T JoinedBy);

    private int ParseNumber(int i)
    {
        List<Listed> list = [new(i, T.End)];
        var next = TryHead(i + 1, list);
        if (next > 0)
            return next;
        if (i == 0 && Kind(1) == T.Close)
            return 2;
        if (i > 0 && Kind(i - 1) == T.Reference && !(_lead is Lead.By or Lead.NotLater && Has(i, Form.Ordinal)))
            return i + 1;
        if (i >= _headlessUntil)
        {
            var end = ReadList(i, list);
            next = list.Count > 1 ? TryHead(end, list) : 0;
            if (next > 0)
                return next;
            _headlessUntil = end;
        }

        var isQuantity = Kind(i + 1) is T.Unknown or T.Report;
        if (isQuantity && !(_lead is Lead.By or Lead.NotLater && Has(i, Form.Ordinal)))
            return i + 1;
        return Say(SignalKind.StrayNumber, i + 1, value: Value(i));
    }

    /// <summary>«1, 2 и 4», «с 10 по 15», «1-5», «5 или 10»; the repeated preposition («до 1 и до 15») is allowed.</summary>
    private int ReadList(int i, List<Listed> list)
    {
        var at = i + 1;
        while (list.Count < LongestList)
        {
            var next = at;
            var joint = Kind(next);
            if (joint == T.Comma && Kind(next + 1) == T.And)
                next++;
            else if (joint is T.Thru or T.By && _lead is not (Lead.From or Lead.Starting))
                break;
            if (joint is not (T.Comma or T.And or T.Dash or T.Or or T.Slash or T.Thru or T.By))
                break;
            next++;
            if (Kind(next) is T.By or T.In or T.On or T.To && joint is T.Comma or T.And or T.Or)
                next++;
            if (Kind(next) is T.Date or T.DayMonth && list.Count > 0)
            {
                list.Add(new Listed(next, joint));
                return next;
            }

            if (Kind(next) != T.Number)
                break;
            list.Add(new Listed(next, joint));
            at = next + 1;
        }

        return at;
    }

    /// <summary>Reads the noun that the numbers belong to; 0 when there is none.</summary>
    private int TryHead(int i, List<Listed> list)
    {
        var first = list[0].At;
        if (Kind(i) == T.Dot && Kind(i + 1) == T.Month && list.Count == 1)
            i++;
        switch (Kind(i))
        {
            case T.Month:
                return AddDays(i, list, clips: false);
            case T.Date or T.DayMonth when list.Count > 1 && list[^1].At == i:
                return AddDaysOfDate(i, list);
            case T.NumberNoun:
                return Kind(i + 1) == T.Month ? AddDays(i + 1, list, clips: true) : AddDaysOfPeriod(i + 1, list, isEach: false);
            case T.Working or T.CalendarAdjective or T.Unit or T.SpanUnit or T.Weekday or T.Academic:
                return TryUnitHead(i, list);
            case T.Dash when Kind(i + 1) == T.SpanUnit:
                return AddDuration(Value(first), (Unit)Value(i + 1), isWorking: false, i + 2);
            case T.HalfOf:
                return AddHalves(i, list);
            case T.Times:
                return Has(first, Form.Ordinal) ? i + 1 : ParseTimes(first, i, Value(first));
            case T.Stage:
                return Say(SignalKind.Stage, i + 1);
            case T.Term:
                return Say(SignalKind.AskUnlessDated, i + 1, "когда кончается этот семестр (четверть)");
            default:
                return 0;
        }
    }

    private int TryUnitHead(int i, List<Listed> list)
    {
        var first = list[^1].At;
        var isCount = !Has(first, Form.Ordinal) && !Has(first, Form.Roman);
        var noun = Kind(i) is T.Working or T.CalendarAdjective ? i + 1 : i;
        if (Kind(noun) == T.CalendarAdjective || Kind(noun) == T.Working)
            noun++;
        var isWorking = Kind(i) == T.Working || (noun > i + 1 && Kind(i + 1) == T.Working);
        if (Kind(i) == T.Weekday)
            return AddWeekdayOfPeriod(i, list);
        if (Kind(i) == T.SpanUnit)
            return AddDuration(Value(first), (Unit)Value(i), isWorking: false, i + 1);
        if (Kind(noun) == T.SpanUnit && isWorking)
            return AddDuration(Value(first), (Unit)Value(noun), isWorking, noun + 1);
        switch (UnitAt(noun))
        {
            case Unit.Quarter when noun == i && !(_lead is Lead.Within or Lead.Via && isCount && Value(first) > 4):
                return AddNumbered(noun, list, Grain.Quarter, 4);
            case Unit.Half when noun == i:
                return AddNumbered(noun, list, Grain.Half, 2);
            case Unit.Decade when noun == i:
                return AddDecades(noun, list);
            case Unit.Day when isWorking && (!isCount || IsOrdinalByForm(i, first)):
                return AddWorkingDays(noun + 1, list);
            case Unit.Day when !isCount:
                return AddDaysOfPeriod(noun + 1, list, isEach: false);
            case Unit.Month when !isCount && noun == i:
                return AddMonthOfPeriod(noun, Value(first));
            case Unit.Week when !isCount:
                return Say(SignalKind.Ask, noun + 1, "какими датами ограничена эта неделя");
            case Unit.Hour when !(_lead is Lead.Within or Lead.Via):
                return noun + 1;
            case Unit.Year when isCount && list.Count == 1 && Value(first) is >= 20 and < 100 && _lead is not (Lead.Within or Lead.Via) && !Has(first, Form.Spelled):
                return Add(new When { Grain = Grain.Year, Year = 2000 + Value(first) }, noun + 1);
            case Unit.None:
                return 0;
            default:
                return isCount ? AddDuration(Value(first), UnitAt(noun), isWorking, noun + 1) : 0;
        }
    }

    /// <summary>«не позднее 5 рабочего дня» is the fifth, «в течение 1 рабочего дня» is one.</summary>
    private bool IsOrdinalByForm(int adjective, int number) =>
        !Has(adjective, Form.Plural) && _lead is not (Lead.Within or Lead.Via or Lead.For) && !Has(number, Form.Spelled) && Value(number) > 1
        && Kind(adjective) == T.Working;

    private int AddDays(int month, List<Listed> list, bool clips)
    {
        var year = new When();
        var next = ParseYear(month + 1, year);
        return AddList(list, next, at => new When
        {
            Grain = Grain.Day,
            Number = Value(month),
            Day = Value(at),
            Clips = clips,
            Year = year.Year,
            Which = year.Which,
        });
    }

    private int AddDaysOfDate(int date, List<Listed> list)
    {
        var value = Value(date);
        var year = Kind(date) == T.Date ? value / 10000 : 0;
        var month = Kind(date) == T.Date ? value / 100 % 100 : value / 100;
        var tail = new When { Year = year };
        var next = year == 0 ? ParseYear(date + 1, tail) : IsUnit(date + 1, Unit.Year) ? date + 2 : date + 1;
        return AddList(list, next, at => new When
        {
            Grain = Grain.Day,
            Number = month,
            Day = at == date ? value % 100 : Value(at),
            Year = tail.Year,
            Which = tail.Which,
        });
    }

    private int AddNumbered(int noun, List<Listed> list, Grain grain, int most)
    {
        foreach (var listed in list)
        {
            if (Value(listed.At) < 1 || Value(listed.At) > most)
                return Say(SignalKind.Ask, noun + 1, grain == Grain.Quarter ? "какой это квартал" : "какое это полугодие");
        }

        var year = new When();
        var next = ParseYear(noun + 1, year);
        if (IsUnit(next, Unit.Year) && !IsFollowing(next + 1))
            next++;
        return AddList(list, next, at => new When { Grain = grain, Number = Value(at), Year = year.Year, Which = year.Which });
    }

    /// <summary>Puts the listed numbers down as pieces: joined by a dash they are one range, by «или» a question.</summary>
    private int AddList(List<Listed> list, int next, Func<int, When> make)
    {
        var (lead, edge, offset) = (_lead, _edge, _offset);
        When? start = null;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].JoinedBy is T.Or or T.Slash)
                _pieces.Add(new Signal(SignalKind.Or) { Index = _pieces.Count });
            var when = make(list[i].At);
            if (i + 1 < list.Count && list[i + 1].JoinedBy is T.Dash or T.Thru or T.By)
            {
                start = when;
                continue;
            }

            when.Start = start;
            start = null;
            (_lead, _edge, _offset) = (lead, edge, offset);
            Add(when, next);
        }

        return next;
    }

    private int AddHalves(int noun, List<Listed> list)
    {
        var next = noun + 1;
        var number = Value(list[^1].At);
        if (number > 2)
            return 0;
        if (Kind(next) == T.Month)
        {
            var month = new When { Grain = Grain.HalfMonth, Number = Value(next), Day = number };
            return Add(month, ParseYear(next + 1, month));
        }

        var each = Kind(next) == T.Each ? next + 1 : next;
        if (IsUnit(each, Unit.Month))
        {
            var day = new DayOfPeriod { IsEach = each > next, HasMonth = true, Unit = each > next ? Unit.Month : Unit.None };
            day.Days.Add(number == 1 ? 15 : 31);
            return Add(day, ParseTail(each + 1, day));
        }

        var half = new When { Grain = Grain.Half, Number = number };
        next = ParseYear(next, half);
        if (IsUnit(next, Unit.Year))
            next++;
        return Kind(next - 1) == T.HalfOf && Kind(next) == T.Unknown ? 0 : Add(half, next);
    }

    private int AddDecades(int noun, List<Listed> list)
    {
        var next = noun + 1;
        foreach (var listed in list)
        {
            if (Value(listed.At) is < 1 or > 3)
                return Say(SignalKind.Ask, next, "какая это декада");
        }

        if (Kind(next) == T.Month)
        {
            var year = new When();
            var after = ParseYear(next + 1, year);
            return AddList(list, after, at => new When { Grain = Grain.Decade, Number = Value(next), Day = Value(at), Year = year.Year, Which = year.Which });
        }

        var day = new DayOfPeriod();
        foreach (var listed in list)
        {
            if (listed.JoinedBy is T.Dash or T.Thru)
                day.Days.Clear();
            day.Days.Add(Value(listed.At) == 3 ? 31 : Value(listed.At) * 10);
        }

        return Add(day, ParseTail(next, day));
    }
}
