using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Makes a rhythm's dates from its words: the unit, the day in it, the month of that day, the days after a period's end.</summary>
internal sealed class SeriesComposer(Arrangement arrangement, ReadingRules rules)
{
    public const string WhichDays = "в какие именно дни";

    /// <summary>The rhythm, or a question; null when nothing repeats.</summary>
    public (SeriesCore? Core, Question? Question) Compose(Rhythm? explicitRhythm, List<DayOfPeriod> days, List<Duration> durations)
    {
        var (strong, weak) = ImpliedRhythms();
        var first = days.Count > 0 ? days[0] : null;
        var periodEnd = durations.Find(duration => duration.Origin == Origin.PeriodEnd);
        var unit = UnitOf(explicitRhythm, first, periodEnd, strong, weak, out var isContradicted);
        if (unit is Unit.None or Unit.Hour)
        {
            if (strong is { IsUnnamed: true } || periodEnd is not null || first is { IsAfterUnnamed: true })
                return (null, new Question("о каком отчётном периоде речь (месяц, квартал, год)"));
            return (null, null);
        }

        if (strong is { IsUnnamed: true } or null && explicitRhythm is null && first is { IsAfterUnnamed: true, Unit: Unit.None })
            return (null, new Question("о каком отчётном периоде речь (месяц, квартал, год)"));
        var step = explicitRhythm is not null && explicitRhythm.Unit == unit ? explicitRhythm.Step : 1;
        var index = IndexOf(explicitRhythm, first, periodEnd, strong);
        var part = PartOf(explicitRhythm, first, periodEnd, strong);
        var isAfterThen = (explicitRhythm ?? (Piece?)first ?? (Piece?)periodEnd ?? strong)?.IsAfterThen ?? false;
        var (months, dayStep) = StepOf(unit, step, explicitRhythm?.Times ?? 1);
        var length = unit switch { Unit.Month => 1, Unit.Quarter => 3, Unit.Half => 6, Unit.Year => 12, _ => 0 };
        if (length == 0 && months > 0)
            length = months;
        if (months is 3 or 6 or 12 && step > 1 && unit == Unit.Month)
            length = months;
        if (explicitRhythm is { Unit: Unit.Year, Times: 2 } && unit == Unit.Year)
            length = 6;
        SeriesCore Core(DeadlineRule? rule, bool isBare, Reporting reporting, string missing = "", string? overriddenBy = null) => new()
        {
            Unit = length switch { 3 => Unit.Quarter, 6 => Unit.Half, 12 => Unit.Year, _ => unit },
            Months = months,
            Days = dayStep,
            Rule = rule,
            IsBare = isBare,
            IsImplied = explicitRhythm is null,
            Reporting = reporting,
            Missing = missing,
            Part = part,
            Index = index,
            IsAfterThen = isAfterThen,
            IsContradicted = isContradicted,
            OverriddenBy = overriddenBy,
        };

        if (periodEnd is not null)
        {
            var after = AfterEnd(periodEnd, length);
            return after is null ? (null, new Question(WhichDays)) : (Core(after, isBare: false, new Reporting(length)), null);
        }

        if (unit is Unit.Day)
            return (Core(null, isBare: true, default, "с какого дня вести отсчёт"), null);
        if (unit is Unit.Week)
            return Weekly(explicitRhythm!, first, Core);
        if (days.Count > 0 && !(days.Count == 1 && first!.IsLastDay && !first.HasMonth && first.MonthPosition == 0 && first.Offset is null && unit == first.Unit && step == 1 && first.IsCurrentEnd))
        {
            var (rule, reporting, question) = OnDays(days, length, unit, step, months);
            return question is not null ? (null, question) : (Core(rule, isBare: false, reporting), null);
        }

        return (Bare(length, step, explicitRhythm, Core), null);
    }

    /// <summary>«следующего за …» and «по итогам …» repeat by themselves; «за отчётный месяц» only says which period is meant.</summary>
    private (Rhythm? Strong, Rhythm? Weak) ImpliedRhythms()
    {
        Rhythm? strong = null;
        Rhythm? weak = null;
        foreach (var rhythm in arrangement.Rhythms)
        {
            if (!rhythm.IsImplied)
                continue;
            if (rhythm.IsWeak)
                weak = weak is null or { Unit: Unit.None } ? rhythm : weak;
            else
                strong = strong is null or { Unit: Unit.None } ? rhythm : strong;
        }

        return (strong, weak);
    }

    private static Unit UnitOf(Rhythm? rhythm, DayOfPeriod? day, Duration? periodEnd, Rhythm? strong, Rhythm? weak, out bool isContradicted)
    {
        isContradicted = false;
        var named = periodEnd is { Period: not Unit.None } ? periodEnd.Period : day is { IsCurrentEnd: false } or { Offset: not null } ? day.Unit : Unit.None;
        if (rhythm is not null)
        {
            var isYear = rhythm.Unit == Unit.Year && rhythm.Step == 1;
            if (named is Unit.Quarter or Unit.Half && rhythm.Unit is Unit.Month or Unit.Quarter or Unit.Half or Unit.Year && named != rhythm.Unit)
            {
                isContradicted = !isYear && rhythm.Times == 1 && rhythm.Step == 1;
                return named;
            }

            if (named == Unit.Month && (isYear || (day is { IsEach: true } && rhythm.Unit == Unit.Quarter)))
            {
                isContradicted = true;
                return named;
            }

            if (isYear && rhythm.Times == 1 && strong is { Unit: Unit.Half or Unit.Quarter })
                return strong.Unit;
            return rhythm.Unit;
        }

        if (named != Unit.None)
            return named;
        if (strong is { Unit: not Unit.None })
            return strong.Unit;
        if (day is null)
            return Unit.None;
        if (weak is { Unit: not Unit.None })
            return weak.Unit;
        if (day is { IsAfterUnnamed: true })
            return Unit.None;
        var isMonthly = day.IsFollowingReported || day.IsEach || (day.HasMonth && (day.IsRunning || day.IsPrevious))
            || (day.HasMonth && (day.IsWorking || day.IsLastDay || day.Weekday is not null) && !day.IsFollowing);
        return isMonthly ? Unit.Month : Unit.None;
    }

    private static int IndexOf(params ReadOnlySpan<Piece?> pieces)
    {
        var index = int.MaxValue;
        foreach (var piece in pieces)
        {
            if (piece is not null)
                index = Math.Min(index, piece.Index);
        }

        return index;
    }

    private static Part PartOf(params ReadOnlySpan<Piece?> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is { Part: not Part.Plain })
                return piece.Part;
        }

        return Part.Plain;
    }

    private static (int Months, int Days) StepOf(Unit unit, int step, int times)
    {
        var months = unit switch { Unit.Month => 1, Unit.Quarter => 3, Unit.Half => 6, Unit.Year => 12, _ => 0 } * Math.Min(step, 1200);
        if (months > 0)
            return (months % times == 0 ? months / times : 0, 0);
        return (0, times > 1 ? 0 : unit switch { Unit.Week => 7, Unit.Day => 1, _ => 0 } * Math.Min(step, 5000));
    }

    private static DeadlineRule? AfterEnd(Duration duration, int length)
    {
        if (length == 0)
            return null;
        return duration.Unit switch
        {
            Unit.Day => new AfterPeriod(length, duration.Count, duration.IsWorking),
            Unit.Week => new AfterPeriod(length, Math.Min(duration.Count, 100) * 7, WorkingDays: false),
            Unit.Decade => new AfterPeriod(length, Math.Min(duration.Count, 100) * 10, WorkingDays: false),
            Unit.Month when duration.Count <= length => new YearlyDays(
                MonthsOf(length, duration.Count % length == 0 ? length : duration.Count).Months.Select(month => new MonthDay(month, 31)),
                new Reporting(length, ReportedPeriod.Finished)),
            _ => null,
        };
    }

    private (SeriesCore? Core, Question? Question) Weekly(Rhythm rhythm, DayOfPeriod? day, Func<DeadlineRule?, bool, Reporting, string, string?, SeriesCore> core)
    {
        if (day is not null)
            return (null, new Question("в какой день недели"));
        if (rhythm.Times > 1 && rhythm.Weekdays is null && arrangement.Weekdays.Count != rhythm.Times)
            return (null, new Question("в какие дни недели"));
        if (rhythm.Step > 1)
            return (core(null, true, default, "с какого дня считать недели", null), null);
        List<DayOfWeek> days = rhythm.Weekdays ?? [.. arrangement.Weekdays.Select(weekday => (DayOfWeek)weekday.Value).Distinct()];
        var isBare = days.Count == 0;
        return (core(new Weekdays(new ValueList<DayOfWeek>(isBare ? [DayOfWeek.Friday] : [.. days])), isBare, default, "", null), null);
    }

    private SeriesCore Bare(int length, int step, Rhythm? rhythm, Func<DeadlineRule?, bool, Reporting, string, string?, SeriesCore> core)
    {
        var times = rhythm?.Times ?? 1;
        var isDecade = rhythm is { Unit: Unit.Decade, Step: 1, Times: 1 };
        if (isDecade)
        {
            var decades = Enumerable.Range(1, 12).SelectMany(month => (MonthDay[])[new(month, 10), new(month, 20), new(month, 31)]);
            return core(new YearlyDays(decades), false, default, "", null);
        }

        var isKnown = (times == 1 && (step == 1 || length is 3 or 6 or 12)) || (times == 2 && rhythm is { Unit: Unit.Year, Step: 1 });
        if (!isKnown || (rhythm is { Unit: Unit.Year } && step > 1) || length is not (1 or 3 or 6 or 12))
            return core(null, true, new Reporting(length), step > 1 ? "с какого срока вести отсчёт" : WhichDays, null);
        if (length == 1 && rules.MonthlyDay is { } monthly)
            return core(new YearlyDays(MonthSet.All.Months.Select(month => new MonthDay(month, monthly)), new Reporting(1)), true, new Reporting(1), "", nameof(rules.MonthlyDay));
        if (length == 3 && rules.QuarterlyDay is { } quarterly)
        {
            var days = MonthsOf(3, 1).Months.Select(month => new MonthDay(month, quarterly));
            return core(new YearlyDays(days, new Reporting(3, ReportedPeriod.Finished)), true, new Reporting(3), "", nameof(rules.QuarterlyDay));
        }

        return core(new YearlyDays(MonthsOf(length, length).Months.Select(month => new MonthDay(month, 31)), new Reporting(length)), true, new Reporting(length), "", null);
    }

    private static (DeadlineRule? Rule, Reporting Reporting, Question? Question) OnDays(List<DayOfPeriod> days, int length, Unit unit, int step, int months)
    {
        if (step > 1 && !(unit == Unit.Month && months is 3 or 6 or 12))
            return (null, default, new Question("с какого срока вести отсчёт"));
        var rules = new List<DeadlineRule>();
        var dates = new List<MonthDay>();
        var reporting = new Reporting(length);
        foreach (var day in days)
        {
            if (length is not (1 or 3 or 6 or 12) || day.MonthPosition > length)
                return (null, default, new Question(WhichDays));
            if (length == 12 && day is { IsWorking: false, IsLastDay: false, IsFollowing: false, MonthPosition: 0 })
                return (null, default, new Question("в каком месяце"));
            var inMonths = MonthsOf(length, PositionOf(day, length));
            reporting = new Reporting(length, day.IsFollowing || day.IsPrevious ? ReportedPeriod.Finished : day.IsRunning ? ReportedPeriod.Running : ReportedPeriod.Nearest);
            if (day.Offset is { } offset)
                rules.Add(new AfterPeriod(length, -offset.Count * (offset.Unit == Unit.Week ? 7 : 1), offset.IsWorking));
            else if (day.Weekday is { } weekday)
                rules.Add(new WeekdayOfMonth(day.Days[0], weekday, inMonths, reporting));
            else if (day.IsWorking)
                rules.Add(new WorkingDayOfMonth(day.Days[0], inMonths, reporting));
            else
                dates.AddRange(from month in inMonths.Months from number in day.Days select new MonthDay(month, number));
        }

        if (dates.Count > 0)
            rules.Add(new YearlyDays(dates, reporting));
        return (rules.Count == 1 ? rules[0] : new Combined(new ValueList<DeadlineRule>([.. rules])), reporting, null);
    }

    /// <summary>Which month of its period a day stands in: the first after it, unless the words or the day itself («последний») say otherwise.</summary>
    private static int PositionOf(DayOfPeriod day, int length)
    {
        if (day.MonthPosition > 0)
            return day.MonthPosition;
        if (day.MonthPosition < 0)
            return length;
        var isLast = day.IsLastDay || day.Days[0] < 0;
        return (isLast && !day.IsFollowing) || (day.IsRunning && day.HasMonth) ? length : 1;
    }

    /// <summary>The months at a position in every period of a length: (3, 1) is January, April, July, October.</summary>
    private static MonthSet MonthsOf(int length, int position)
    {
        var bits = 0;
        for (var month = position; month <= 12; month += length)
            bits |= 1 << (month - 1);
        return new MonthSet(bits);
    }
}
