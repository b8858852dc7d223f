using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Decides what the arranged pieces mean together: a series, dates, no dates, or a question.</summary>
/// <param name="hasWords">Something besides signs and «срок» was written.</param>
internal sealed class Interpreter(Arrangement arrangement, bool hasWords, ReadingContext context)
{
    private readonly Resolver _resolver = new(context);

    public Meaning Read()
    {
        var meaning = Decide();
        if (meaning.Kind is not (DeadlineKind.OneOff or DeadlineKind.Month or DeadlineKind.Window or DeadlineKind.Recurring))
            return meaning;
        Doubtful.AboutDates(arrangement, _resolver, context, meaning.Doubts);
        if (meaning.Kind != DeadlineKind.Recurring)
            Doubtful.AboutPast(meaning.Rule, context, meaning.Doubts);
        if (arrangement.IsTentative)
            meaning.Doubts.Add(Doubtful.Tentative());
        if (arrangement.IsConditional)
            meaning.Doubts.Add(Doubtful.Conditional());
        return meaning;
    }

    private Meaning Decide()
    {
        if (arrangement.Ask is { } ask)
            return Meaning.Ask(ask);
        if (arrangement.HasAlternatives)
            return Meaning.Ask("какой из этих сроков верен");
        ReadStrayNumbers();
        var hasDay = arrangement.Whens.Exists(when => when is { IsDay: true } or { Offset: not null });
        if (arrangement.AskUnlessDated is { } unlessDated && !hasDay && arrangement.Days.Count == 0 && arrangement.Durations.Count == 0)
            return Meaning.Ask(unlessDated);
        return Series() ?? Dates() ?? NoDates();
    }

    private Meaning? Series()
    {
        var rhythms = arrangement.Rhythms.FindAll(rhythm => !rhythm.IsImplied);
        var real = rhythms.FindAll(rhythm => rhythm.Unit != Unit.Day || rhythm.Step > 1);
        CountFromPeriodEnd();
        if (rhythms.Count > 0 && real.Count == 0 && !HasStrongPeriod())
            return Daily();
        var groups = Groups(real);
        if (groups.Count > 1)
            return SeveralSeries(groups);
        var main = real.Count > 0 ? Best(real) : null;
        var days = arrangement.Days.FindAll(day => !day.IsCurrentEnd || main?.Unit == day.Unit || day.Offset is not null && main is not null);
        var (core, question) = new SeriesComposer(arrangement, context.Rules).Compose(main, days, arrangement.Durations);
        if (question is not null)
        {
            // «после отчётного периода – 10 июля и 10 января»: the days themselves come back every year.
            return main is null && IsYearlyList() ? Yearly() : Meaning.Ask(question);
        }

        if (core is null)
            return null;
        if (core.Rule is null && core.Months == 0 && core.Days == 0)
            return Meaning.Ask(core.Missing);
        if (core.IsImplied && core.IsBare && HasFixedDate())
            return null;
        if (arrangement.Durations.Exists(duration => duration.Origin == Origin.Document))
            return WithDuration(core);
        if (arrangement.StrayNumbers.Count > 0 && !core.IsBare)
            return Meaning.Ask("что значит число " + arrangement.StrayNumbers[0].Value);
        return new SeriesMeaning(arrangement, _resolver, core).Read();
    }

    /// <summary>«ежедневно» has no dates of its own, but a report beside it may.</summary>
    private Meaning Daily()
    {
        var reports = arrangement.Whens.FindAll(when => when.Part != Part.Plain);
        return reports.Count > 0 ? OnlyReports() : new Meaning(DeadlineKind.Ongoing, WithoutDates.Ongoing);
    }

    /// <summary>«по окончании квартала, в течение 10 дней»: counted from that end, not from the document.</summary>
    private void CountFromPeriodEnd()
    {
        if (arrangement.Durations is not [{ Origin: Origin.Document } duration])
            return;
        var period = arrangement.Rhythms.Find(rhythm => rhythm is { IsImplied: true, IsWeak: false, IsUnnamed: false } && rhythm.Index < duration.Index);
        if (period is not null)
            (duration.Origin, duration.Period) = (Origin.PeriodEnd, period.Unit);
    }

    private bool HasStrongPeriod() => arrangement.Rhythms.Exists(rhythm => rhythm is { IsImplied: true, IsWeak: false });

    /// <summary>«по итогам года до 20 января 2025 года» is that one day.</summary>
    private bool HasFixedDate() => arrangement.Whens.Exists(when => when.Year != 0);

    private bool IsYearlyList() => arrangement.Whens.Count > 0 && arrangement.Whens.TrueForAll(when => !when.HasYear && when.Grain < Grain.Year);

    private Meaning Yearly()
    {
        var core = new SeriesCore { Unit = Unit.Year, Months = 12, IsBare = true, IsImplied = true, Rule = new YearlyDays([new MonthDay(12, 31)]) };
        return new SeriesMeaning(arrangement, _resolver, core).Read();
    }

    /// <summary>Rhythms that say the same thing are one; a report's rhythm outweighs the action's own.</summary>
    private static List<Rhythm> Groups(List<Rhythm> rhythms)
    {
        var groups = new List<Rhythm>();
        foreach (var rhythm in rhythms)
        {
            if (groups.Count < 8 && !groups.Exists(other => other.Unit == rhythm.Unit))
                groups.Add(rhythm);
        }

        return groups;
    }

    private static Rhythm Best(List<Rhythm> rhythms) =>
        rhythms.Find(rhythm => rhythm.Weekdays is not null) ?? rhythms.Find(rhythm => rhythm.Step > 1 || rhythm.Times > 1) ?? rhythms[0];

    private Meaning SeveralSeries(List<Rhythm> groups)
    {
        var reports = groups.FindAll(rhythm => rhythm.Part is Part.Report or Part.Interim);
        if (reports.Count == 1)
            groups = reports;
        var rules = new List<DeadlineRule>();
        var doubts = new List<Doubt> { Doubtful.TwoRhythms() };
        for (var i = 0; i < groups.Count; i++)
        {
            var (from, to) = groups.Count == 1 ? (0, int.MaxValue) : (i == 0 ? 0 : groups[i].Index, i + 1 < groups.Count ? groups[i + 1].Index : int.MaxValue);
            var days = arrangement.Days.FindAll(day => day.Index >= from && day.Index < to && !day.IsCurrentEnd);
            var (core, question) = new SeriesComposer(arrangement, context.Rules).Compose(groups[i], days, []);
            if (question is not null || core is null)
                return Meaning.Ask(question ?? new Question("какая периодичность верна"));
            var part = new SeriesMeaning(arrangement, _resolver, core).Read();
            if (part.Question is not null)
                return part;
            doubts.AddRange(part.Doubts);
            rules.Add(part.Rule);
        }

        return new Meaning(DeadlineKind.Recurring, rules.Count == 1 ? rules[0] : new Combined(new ValueList<DeadlineRule>([.. rules]))) { Doubts = doubts };
    }

    /// <summary>«в течение 10 дней, далее – ежеквартально»: the first date is counted from the document.</summary>
    private Meaning WithDuration(SeriesCore core)
    {
        var duration = arrangement.Durations.Find(candidate => candidate.Origin == Origin.Document)!;
        if (!core.IsAfterThen || duration.IsWorking || duration.Index > core.Index || core.Months + core.Days == 0)
            return Meaning.Ask("от какого дня отсчитывать этот срок");
        var anchor = Resolver.Shift(context.DocumentDate, duration, 1);
        arrangement.Whens.Insert(0, new When { Grain = Grain.Day, Year = anchor.Year, Number = anchor.Month, Day = anchor.Day, Index = duration.Index });
        return new SeriesMeaning(arrangement, _resolver, core).Read();
    }

    /// <summary>«ежемесячно до 5», «10-го, ежемесячно»: under a rhythm a lone number is a day of the month.</summary>
    private void ReadStrayNumbers()
    {
        if (arrangement.StrayNumbers.Count is 0 or > 5 || arrangement.Days.Count > 0 || !arrangement.Rhythms.Exists(rhythm => rhythm.Unit is Unit.Month or Unit.Quarter or Unit.Half))
            return;
        if (arrangement.StrayNumbers.Exists(number => number.Value is < 1 or > 31))
            return;
        var day = new DayOfPeriod { Index = arrangement.StrayNumbers[0].Index };
        day.Days.AddRange(arrangement.StrayNumbers.Select(number => number.Value));
        arrangement.Days.Add(day);
        arrangement.StrayNumbers.Clear();
    }

    private Meaning? Dates()
    {
        if (arrangement.Days.Exists(day => !day.IsCurrentEnd))
        {
            return Meaning.Ask(arrangement.Days[0].IsFollowing
                ? "один раз в следующем месяце или каждый месяц"
                : "в каком месяце и повторяется ли это");
        }

        if (arrangement.IsConstant && arrangement.Whens.Count > 0)
            return arrangement.Whens.Exists(when => when.Part != Part.Plain) ? OnlyReports() : new Meaning(DeadlineKind.Ongoing, WithoutDates.Ongoing);
        if (CountsFromEvent())
            return new Meaning(DeadlineKind.Ongoing, WithoutDates.Ongoing);
        if (arrangement.IsOnEvent && arrangement.Durations.Count == 0 && !arrangement.Whens.Exists(when => when.IsDay || when.Lead is Lead.By or Lead.NotLater or Lead.None))
            return null;
        if (arrangement.StrayNumbers.Count > 0 && !arrangement.Whens.Exists(when => when.IsDay))
            return Meaning.Ask("что значит число " + arrangement.StrayNumbers[0].Value);
        return new FixedMeaning(arrangement, _resolver).Read();
    }

    /// <summary>«по запросу, в течение 5 дней», «в случае изменений – в течение 3 дней»: the days run from what happens, not from the document.</summary>
    private bool CountsFromEvent() =>
        arrangement.Durations.Count > 0 && arrangement.Whens.Count == 0 && !arrangement.HasThen
        && (arrangement.IsOnEvent || arrangement.IsConditional || arrangement.IsMaybeOnEvent);

    private Meaning OnlyReports()
    {
        arrangement.Whens.RemoveAll(when => when.Part == Part.Plain);
        return new FixedMeaning(arrangement, _resolver).Read() ?? Meaning.Ask("какого числа отчёт");
    }

    private Meaning NoDates()
    {
        if (arrangement.IsConstant)
            return Ongoing();
        if (arrangement.IsUrgent)
            return Meaning.Ask("до какого числа");
        if (arrangement.IsOnEvent || arrangement.IsMaybeOnEvent)
            return new Meaning(DeadlineKind.Ongoing, WithoutDates.Ongoing);
        if (arrangement.IsAbsent || !hasWords)
            return new Meaning(DeadlineKind.None, WithoutDates.None) { Doubts = [Doubtful.NoDeadline()] };
        if (arrangement.Topics.Count > 0)
            return Meaning.Ask("назван период, о котором речь, но не срок: до какого числа");
        return Meaning.Ask("до какого числа или как часто");
    }

    private Meaning Ongoing()
    {
        if (context.Rules.OngoingEvery is not (> 0 and <= 1200 and var months))
            return new Meaning(DeadlineKind.Ongoing, WithoutDates.Ongoing);
        DeadlineRule rule = 12 % months == 0
            ? new YearlyDays(Enumerable.Range(1, 12 / months).Select(period => new MonthDay(period * months, 31)), new Reporting(months))
            : new MonthSteps(new DateOnly(context.BaseYear, 1, 31), months, LastDay: true);
        return new Meaning(DeadlineKind.Recurring, new Bounded(rule, context.DocumentDate, null)) { OverriddenBy = nameof(ReadingRules.OngoingEvery) };
    }
}
