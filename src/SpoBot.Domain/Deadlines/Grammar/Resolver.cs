using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>A piece of the calendar with its year settled, both ends included.</summary>
internal readonly record struct Stretch(DateOnly First, DateOnly Last);

/// <summary>Settles the year of what was written without one (docs/deadlines.md, «the base year») and finds first and last days.</summary>
internal sealed class Resolver(ReadingContext context)
{
    private readonly int _baseYear = context.BaseYear;

    public DateOnly DocumentDate => context.DocumentDate;

    public int BaseYear => _baseYear;

    /// <summary>The year that «текущий» means: the plan's, or else the document's own.</summary>
    private int CurrentYear => context.PlanYears.Count > 0 ? _baseYear : context.DocumentDate.Year;

    /// <summary>Null when there is no such day, or the range runs backwards.</summary>
    public Stretch? Resolve(When when)
    {
        if (when.Start is { } start)
            return ResolveRange(start, when);
        if (when.HasYear || when.Grain == Grain.Academic)
            return InYear(when, YearOf(when));
        var stretch = InYear(when, _baseYear);
        return stretch is { } found && DueIn(when, found) < context.DocumentDate ? InYear(when, _baseYear + 1) ?? stretch : stretch;
    }

    /// <summary>The day that it is due on.</summary>
    public DateOnly? DueDay(When when)
    {
        if (Resolve(when) is not { } stretch)
            return null;
        var day = AtEdge(when, stretch);
        return when.Offset is { } offset && day is { } known ? Shift(known, offset, 1) : day;
    }

    /// <summary>«до марта» ends before March; «до конца марта», «до марта включительно» with it.</summary>
    public static bool IsExclusive(When when) =>
        when.Grain != Grain.Day && (when.Edge == Edge.Begin || (when.Edge == Edge.Whole && when.Lead == Lead.By && !when.IsInclusive));

    public static DateOnly Shift(DateOnly day, Duration offset, int sign)
    {
        sign = offset.IsBefore ? -sign : sign;
        return offset.Unit switch
        {
            Unit.Day => Days.Add(day, sign * offset.Count),
            Unit.Week => Days.Add(day, sign * Math.Min(offset.Count, 100_000) * 7),
            Unit.Hour => Days.Add(day, sign * offset.Count / 24),
            Unit.Decade => Days.Add(day, sign * Math.Min(offset.Count, 100_000) * 10),
            Unit.Month => Days.AddMonths(day, sign * Math.Min(offset.Count, 100_000)),
            Unit.Quarter => Days.AddMonths(day, sign * Math.Min(offset.Count, 100_000) * 3),
            Unit.Half => Days.AddMonths(day, sign * Math.Min(offset.Count, 100_000) * 6),
            _ => Days.AddMonths(day, sign * Math.Min(offset.Count, 9_000) * 12),
        };
    }

    public int YearOf(When when) => when switch
    {
        { Grain: Grain.Academic } => AcademicStart(when),
        { Year: not 0 } => when.Year,
        { Which: WhichYear.Next } => CurrentYear + 1,
        { Which: WhichYear.Previous } => CurrentYear - 1,
        { Which: WhichYear.Current } => CurrentYear,
        _ => _baseYear,
    };

    private DateOnly? AtEdge(When when, Stretch stretch)
    {
        if (when.Offset is { IsBefore: true } && when.Edge != Edge.End)
            return stretch.First;
        if (when.Start is not null && when.Edge == Edge.Whole && !IsExclusive(when))
            return stretch.Last;
        switch (when.Edge)
        {
            case Edge.Middle:
                return when.Grain == Grain.Month ? stretch.First.AddDays(14) : null;
            case Edge.Begin when when.Offset is not null:
                return stretch.First;
            case Edge.Begin:
                return when.Lead is Lead.By or Lead.NotLater ? Before(Own(when)) : null;
            default:
                return IsExclusive(when) && when.Offset is null ? Before(Own(when)) : stretch.Last;
        }
    }

    /// <summary>Which of its days decides whether it is over.</summary>
    private static DateOnly DueIn(When when, Stretch stretch) =>
        IsExclusive(when) ? Before(stretch.First)!.Value : when is { Edge: Edge.Middle, Grain: Grain.Month } ? stretch.First.AddDays(14) : stretch.Last;

    private DateOnly? Own(When when) => when.Start is null ? Resolve(when)?.First : InYear(when, YearOf(when))?.First;

    private static DateOnly? Before(DateOnly? day) => day is { } known && known > DateOnly.MinValue ? known.AddDays(-1) : day;

    private Stretch? ResolveRange(When start, When end)
    {
        var isOpen = !start.HasYear && !end.HasYear && end.Grain != Grain.Academic;
        var year = YearOf(end);
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var first = InYear(start, isOpen ? year : YearOf(start));
            var last = InYear(end, year);
            if (first is null || last is null || first.Value.First > last.Value.Last)
                return null;
            if (!isOpen || last.Value.Last >= context.DocumentDate || attempt == 1)
                return new Stretch(first.Value.First, last.Value.Last);
            year++;
        }

        return null;
    }

    private Stretch? InYear(When when, int year)
    {
        if (year is < 1900 or > 2299)
            return null;
        switch (when.Grain)
        {
            case Grain.Day:
                return InMonthOf(when, year);
            case Grain.Decade:
                var lastOfDecade = when.Day == 3 ? 31 : when.Day * 10;
                return new Stretch(new DateOnly(year, when.Number, when.Day * 10 - 9), Days.Clip(year, when.Number, lastOfDecade));
            case Grain.HalfMonth:
                return new Stretch(new DateOnly(year, when.Number, when.Day == 1 ? 1 : 16), Days.Clip(year, when.Number, when.Day == 1 ? 15 : 31));
            case Grain.Academic:
                return new Stretch(new DateOnly(year, 9, 1), new DateOnly(year + 1, 6, 30));
            case Grain.Year:
                return Months(year, 1, 12);
            default:
                var length = when.Grain switch { Grain.Month => 1, Grain.Quarter => 3, _ => 6 };
                return when.Number == 0 ? Around(when, length) : Months(year, when.Number * length - length + 1, length);
        }
    }

    private static Stretch? InMonthOf(When when, int year)
    {
        if (when.Number is < 1 or > 12 || when.Day < 1)
            return null;
        if (!when.Clips && when.Day > DateTime.DaysInMonth(year, when.Number))
            return null;
        var day = Days.Clip(year, when.Number, when.Day);
        return new Stretch(day, day);
    }

    /// <summary>«текущего месяца», «следующего квартала», counted from the document's date.</summary>
    private Stretch Around(When when, int length)
    {
        var number = Days.MonthNumber(context.DocumentDate);
        number -= number % 12 % length;
        number += when.Which switch { WhichYear.Next => length, WhichYear.Previous => -length, _ => 0 };
        return new Stretch(Days.InMonth(Math.Clamp(number, 12, 119_987), 1), Days.LastOfMonth(Math.Clamp(number + length - 1, 12, 119_999)));
    }

    private static Stretch Months(int year, int month, int length) => new(new DateOnly(year, month, 1), Days.Clip(year, month + length - 1, 31));

    /// <summary>The academic year that contains the document's date (in July and August the coming one); before a beginning: the next one.</summary>
    private int AcademicStart(When when)
    {
        if (when.Year != 0)
            return when.Year;
        var date = context.DocumentDate;
        var running = date.Month >= 7 ? date.Year : date.Year - 1;
        var next = date < new DateOnly(date.Year, 9, 1) ? date.Year : date.Year + 1;
        return when.Which switch
        {
            WhichYear.Next => next,
            WhichYear.Previous => running - 1,
            WhichYear.Current => running,
            _ => IsExclusive(when) || when.Edge == Edge.Begin ? next : running,
        };
    }
}
