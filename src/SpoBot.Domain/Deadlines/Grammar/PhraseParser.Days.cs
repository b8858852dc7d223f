namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Days of a period: «5 числа месяца, следующего за отчётным», «последний рабочий день квартала», «вторая пятница месяца».</summary>
internal sealed partial class PhraseParser
{
    private int AddDaysOfPeriod(int next, List<Listed> list, bool isEach)
    {
        var day = new DayOfPeriod { IsEach = isEach, Unit = isEach ? Unit.Month : Unit.None };
        foreach (var listed in list)
        {
            if (listed.JoinedBy is T.Or or T.Slash)
                return Say(SignalKind.Ask, next, "какое из этих чисел месяца верно");
            var value = Value(listed.At);
            if (value is < 1 or > 31)
                return Say(SignalKind.Ask, next, $"какое число месяца имеется в виду: {value} не бывает");
            if (listed.JoinedBy is T.Dash or T.Thru or T.By && day.Days.Count > 0)
            {
                if (day.Days[^1] > value)
                    return Say(SignalKind.Ask, next, $"почему конец ({value} число) раньше начала ({day.Days[^1]} число)");
                day.Days.RemoveAt(day.Days.Count - 1);
            }

            day.Days.Add(value);
        }

        return Add(day, ParseTail(next, day));
    }

    private int AddWorkingDays(int next, List<Listed> list)
    {
        var ordinal = Value(list[^1].At);
        return ordinal is < 1 or > 31 ? Say(SignalKind.Ask, next, "какой это рабочий день") : AddWorkingDay(next, ordinal);
    }

    private int AddWorkingDay(int next, int ordinal)
    {
        var day = new DayOfPeriod { IsWorking = true };
        day.Days.Add(ordinal);
        return AddDayOf(next, day);
    }

    private int AddWeekdayOfPeriod(int weekday, List<Listed> list)
    {
        if (Value(list[^1].At) > 5)
            return 0;
        var day = new DayOfPeriod { Weekday = DayOfWeekAt(weekday) };
        day.Days.Add(Value(list[^1].At));
        return AddDayOf(weekday + 1, day);
    }

    /// <summary>«первый месяц квартала», «во втором месяце, следующем за кварталом»: its last day.</summary>
    private int AddMonthOfPeriod(int noun, int position)
    {
        var day = new DayOfPeriod { MonthPosition = position, HasMonth = true };
        day.Days.Add(_edge == Edge.Middle ? 15 : 31);
        return Add(day, ParseTail(noun + 1, day));
    }

    private int ParseLast(int i, bool isEach = false)
    {
        var ordinal = Kind(i) == T.LastButOne ? -2 : -1;
        var noun = i + 1;
        var isWorking = false;
        while (Kind(noun) is T.Working or T.CalendarAdjective)
            isWorking |= Kind(noun++) == T.Working;
        if (isWorking && IsUnit(noun, Unit.Day))
            return AddWorkingDay(noun + 1, ordinal);
        var day = new DayOfPeriod { IsEach = isEach };
        day.Days.Add(31);
        if (ordinal == -1)
        {
            if (Kind(noun) == T.Report)
                return Say(SignalKind.Final, noun + 1);
            if (IsUnit(noun, Unit.Day) || Kind(noun) == T.NumberNoun)
                return AddDayOf(noun + 1, day);
            if (Kind(noun) == T.Weekday)
            {
                day.Weekday = DayOfWeekAt(noun);
                day.Days[0] = -1;
                return AddDayOf(noun + 1, day);
            }

            if (IsUnit(noun, Unit.Decade) && Kind(noun + 1) == T.Month)
            {
                var month = new When { Grain = Grain.Decade, Number = Value(noun + 1), Day = 3 };
                return Add(month, ParseYear(noun + 2, month));
            }

            if (IsUnit(noun, Unit.Decade) || (IsUnit(noun, Unit.Week) && Kind(noun + 1) != T.Month))
                return IsUnit(noun, Unit.Decade) ? AddDayOf(noun + 1, day) : noun + 1;
            if (IsUnit(noun, Unit.Week) && Kind(noun + 1) == T.Month)
            {
                var week = new When { Grain = Grain.Month, Number = Value(noun + 1), Edge = Edge.End };
                return Add(week, ParseYear(noun + 2, week));
            }

            if (IsUnit(noun, Unit.Quarter))
            {
                var quarter = new When { Grain = Grain.Quarter, Number = 4 };
                return Add(quarter, ParseYear(noun + 1, quarter));
            }

            if (IsUnit(noun, Unit.Month))
                return AddMonthOfPeriod(noun, -1);
        }

        return i + 1;
    }

    /// <summary>The period of a last, working or named day: a stated month or year makes it one date, else it repeats.</summary>
    private int AddDayOf(int next, DayOfPeriod day)
    {
        var year = new When();
        var when = new When { Grain = Grain.Day, WorkingDay = day.IsWorking ? day.Days[0] : 0, Day = 31, Clips = true };
        if (day.Weekday is null)
        {
            if (Kind(next) == T.Month)
            {
                when.Number = Value(next);
                return Add(when, ParseYear(next + 1, when));
            }

            if (Kind(next) == T.Year)
            {
                when.Number = day.Days[0] is > 0 and < 31 ? 1 : 12;
                return Add(when, ParseYear(next, when));
            }

            if (Kind(next) == T.Number && IsUnit(next + 1, Unit.Quarter) && Value(next) is >= 1 and <= 4)
            {
                when.Number = Value(next) * 3 - (day.Days[0] is > 0 and < 31 ? 2 : 0);
                return Add(when, ParseYear(next + 2, when));
            }

            if (Kind(next) == T.Number && IsUnit(next + 1, Unit.Half) && Value(next) is 1 or 2)
            {
                when.Number = Value(next) * 6 - (day.Days[0] is > 0 and < 31 ? 5 : 0);
                return Add(when, ParseYear(next + 2, when));
            }

            if (Kind(next) is T.Current or T.Next or T.Previous && ParseYear(next, when) is var after && after > next)
            {
                when.Number = day.Days[0] is > 0 and < 31 ? 1 : 12;
                return Add(when, after);
            }
        }

        return Add(day, ParseTail(next, day));
    }

    /// <summary>
    /// «каждого месяца», «первого месяца, следующего за отчётным кварталом», «второго месяца следующего квартала»: the words come in any
    /// order, so they are gathered until something else begins.
    /// </summary>
    private int ParseTail(int i, DayOfPeriod day)
    {
        var isAfter = false;
        while (true)
        {
            switch (Kind(i))
            {
                case T.Each:
                    day.IsEach = true;
                    i++;
                    break;
                case T.Unit when UnitAt(i) == Unit.Month:
                    if (day.IsEach && !day.HasMonth && day.Unit == Unit.None && UnitAt(i + 1) == Unit.None)
                        day.Unit = Unit.Month;
                    day.HasMonth = true;
                    i++;
                    break;
                case T.Unit when UnitAt(i) is Unit.Quarter or Unit.Half or Unit.Year && !Has(i, Form.Length):
                    day.Unit = UnitAt(i);
                    i++;
                    break;
                case T.Number when IsUnit(i + 1, Unit.Month) && Value(i) is >= 1 and <= 6:
                    day.MonthPosition = Value(i);
                    i++;
                    break;
                case T.Open when IsUnit(i + 1, Unit.Month) || (Kind(i + 1) is T.Number or T.Last && IsUnit(i + 2, Unit.Month)):
                    i++;
                    break;
                case T.Last when isAfter:
                    i++;
                    break;
                case T.Last when IsUnit(i + 1, Unit.Month):
                    day.MonthPosition = -1;
                    i++;
                    break;
                case T.Next:
                    day.IsFollowing = true;
                    isAfter |= day.IsFollowingReported = Kind(i + 1) == T.Behind || day.IsFollowingReported;
                    i += Kind(i + 1) == T.Behind ? 2 : 1;
                    break;
                case T.Comma when IsFollowing(i) || IsAfterPeriod(i + 1):
                    i++;
                    break;
                case T.In or T.Each when isAfter && Kind(i + 1) is T.Unit:
                    i++;
                    break;
                case T.After or T.Thru when IsAfterPeriod(i):
                    day.IsFollowing = day.IsFollowingReported = isAfter = true;
                    i += Kind(i + 1) == T.Ending ? 2 : 1;
                    break;
                case T.Reported or T.Previous or T.Current or T.This or T.CalendarAdjective or T.Working when isAfter || IsPeriodNoun(i + 1):
                    day.IsRunning |= !isAfter && Kind(i) is T.Reported or T.Current or T.This;
                    day.IsPrevious |= !isAfter && Kind(i) == T.Previous;
                    i++;
                    break;
                case T.PeriodWord when isAfter || day.IsRunning || day.IsPrevious:
                    day.IsAfterUnnamed = true;
                    i++;
                    break;
                default:
                    return i;
            }
        }
    }

    private bool IsPeriodNoun(int i) => Kind(i) == T.PeriodWord || UnitAt(i) is Unit.Month or Unit.Quarter or Unit.Half or Unit.Year;

    /// <summary>«после окончания квартала», «по истечении отчётного месяца».</summary>
    private bool IsAfterPeriod(int i)
    {
        if (Kind(i) == T.After || (Kind(i) == T.Thru && Kind(i + 1) == T.Ending))
            i++;
        else
            return false;
        while (Kind(i) is T.Ending or T.Reported or T.Previous or T.Current or T.Each or T.CalendarAdjective)
            i++;
        return IsPeriodNoun(i);
    }
}
