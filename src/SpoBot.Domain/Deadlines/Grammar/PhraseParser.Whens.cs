namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Days, months, years and academic years.</summary>
internal sealed partial class PhraseParser
{
    private int ParseWhen(int i)
    {
        if (i > 0 && Kind(i - 1) == T.Reference)
            return i + 1;
        var value = Value(i);
        switch (Kind(i))
        {
            case T.Date:
                var date = new When { Grain = Grain.Day, Year = value / 10000, Number = value / 100 % 100, Day = value % 100, HasCutYear = value / 10000 == 2020 && Has(i, Form.TwoDigits) };
                return Add(date, IsUnit(i + 1, Unit.Year) && !IsFollowing(i + 2) ? i + 2 : i + 1);
            case T.DayMonth:
                var day = new When { Grain = Grain.Day, Number = value / 100, Day = value % 100 };
                return Add(day, ParseYear(AfterMonthWord(i + 1), day));
            case T.MonthYear:
                return Add(new When { Grain = Grain.Month, Year = value / 100, Number = value % 100 }, IsUnit(i + 1, Unit.Year) ? i + 2 : i + 1);
            case T.Month:
                var month = new When { Grain = Grain.Month, Number = value };
                if (Has(i, Form.Genitive) && DayBefore() is { } shared)
                    month = new When { Grain = Grain.Day, Number = value, Day = shared };
                return Add(month, ParseYear(AfterMonthWord(i + 1), month));
            case T.Year:
                return ParseYearItself(i);
            default:
                return ParseAcademic(i, WhichYear.Unstated);
        }
    }

    /// <summary>«марта месяца 2024 года»: the word adds nothing.</summary>
    private int AfterMonthWord(int i) => IsUnit(i, Unit.Month) && Kind(i + 1) is T.Year or T.End ? i + 1 : i;

    /// <summary>«до 10 марта, июня и сентября»: the day that a lone genitive shares with the date before it.</summary>
    private int? DayBefore() =>
        _lead == Lead.None && _edge == Edge.Whole && _pieces.Count >= 2
        && _pieces[^1] is Signal { Kind: SignalKind.Comma or SignalKind.And }
        && _pieces[^2] is When { Grain: Grain.Day, Year: 0, WorkingDay: 0, Start: null } day
            ? day.Day
            : null;

    /// <summary>«2024», «2024 год», «2023/2024 учебный год», «2023-2024 учебный год», «2024-25 уч. год».</summary>
    private int ParseYearItself(int i)
    {
        var year = Value(i);
        var second = Kind(i + 2) == T.Year ? Value(i + 2) : Kind(i + 2) == T.Number && Value(i + 2) < 100 ? year / 100 * 100 + Value(i + 2) : 0;
        if (Kind(i + 1) is T.Dash or T.Slash && second == year + 1)
        {
            if (Kind(i + 3) == T.Academic)
                return Add(new When { Grain = Grain.Academic, Year = year }, IsUnit(i + 4, Unit.Year) ? i + 5 : i + 4);
            if (Kind(i + 1) == T.Slash)
                return Add(new When { Grain = Grain.Academic, Year = year }, IsUnit(i + 3, Unit.Year) ? i + 4 : i + 3);
            if (Kind(i + 2) == T.Number)
            {
                var range = new When { Grain = Grain.Year, Year = second, Start = new When { Grain = Grain.Year, Year = year } };
                return Add(range, IsUnit(i + 3, Unit.Year) ? i + 4 : i + 3);
            }
        }

        if (Kind(i + 1) == T.Academic)
            return Say(SignalKind.Ask, IsUnit(i + 2, Unit.Year) ? i + 3 : i + 2, "какой учебный год имеется в виду");
        if (!IsUnit(i + 1, Unit.Year))
            return Add(new When { Grain = Grain.Year, Year = year }, i + 1);
        return Add(new When { Grain = Grain.Year, Year = year }, IsFollowing(i + 2) ? i + 1 : i + 2);
    }

    /// <summary>«учебного года», «учебного года 2023/2024».</summary>
    private int ParseAcademic(int i, WhichYear which)
    {
        var next = i + 1;
        if (!IsUnit(next, Unit.Year) && Kind(next) != T.Year)
            return i + 1;
        if (IsUnit(next, Unit.Year))
            next++;
        var when = new When { Grain = Grain.Academic, Which = which };
        if (Kind(next) == T.Year && Kind(next + 1) is T.Dash or T.Slash && Kind(next + 2) is T.Year or T.Number)
        {
            when.Year = Value(next);
            when.Which = WhichYear.Unstated;
            next += 3;
        }

        return Add(when, next);
    }

    /// <summary>The year after a day, month or quarter: «2024», «2024 г.», «24 года», «текущего года», «т.г.».</summary>
    private int ParseYear(int i, When when)
    {
        if (Kind(i) == T.Comma && Kind(i + 1) == T.Year && Kind(i + 2) != T.Dash && Kind(i + 2) != T.Comma && Kind(i + 2) != T.Slash)
            i++;
        if (Kind(i) == T.Year && !(Kind(i + 1) is T.Slash && Kind(i + 2) is T.Year or T.Number))
        {
            when.Year = Value(i);
            return IsUnit(i + 1, Unit.Year) && !IsFollowing(i + 2) ? i + 2 : i + 1;
        }

        if (Kind(i) == T.Number && Value(i) < 100 && !Has(i, Form.Ordinal | Form.Spelled | Form.Roman) && IsUnit(i + 1, Unit.Year))
        {
            when.Year = 2000 + Value(i);
            return i + 2;
        }

        if (Kind(i) is T.Current or T.Next or T.Previous or T.This or T.New && Kind(i + 1) != T.Behind)
        {
            var noun = Kind(i + 1) == T.CalendarAdjective ? i + 2 : i + 1;
            if (IsUnit(noun, Unit.Year))
            {
                when.Which = WhichAt(i);
                return noun + 1;
            }
        }

        return i;
    }

    private WhichYear WhichAt(int i) => Kind(i) switch
    {
        T.Next or T.New => WhichYear.Next,
        T.Previous => WhichYear.Previous,
        _ => WhichYear.Current,
    };

    /// <summary>«…, следующего за …» begins here.</summary>
    private bool IsFollowing(int i)
    {
        if (Kind(i) == T.Comma)
            i++;
        return Kind(i) == T.Next && Kind(i + 1) == T.Behind;
    }
}
